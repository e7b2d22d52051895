using BackPainBot.Clinical;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Asks everyone for the danger signs, on two screens: those that cannot wait, then those for today.</summary>
public sealed class SafetyDialog(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, ConfirmQuestion confirm)
    : StageDialog(
        nameof(SafetyDialog),
        confirm,
        new ChecklistQuestion(core, composer, plan, "checklist.now", SignsOfNow(core)),
        new ChecklistQuestion(core, composer, plan, "checklist.today"))
{
    private static IReadOnlyList<string> SignsOfNow(ClinicalCore core)
    {
        ArgumentNullException.ThrowIfNull(core);
        return core.Choices(QuestionIds.Checklist, Case.Empty);
    }
}
