using BackPainBot.Clinical;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Asks what may have led to it: the workout, the body it met, and the days around it.</summary>
public sealed class ContributorsDialog(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, ConfirmQuestion confirm)
    : StageDialog(
        nameof(ContributorsDialog),
        confirm,
        new ClinicalQuestion(core, composer, plan, QuestionPlan.Person),
        new ClinicalQuestion(core, composer, plan, QuestionPlan.Training));
