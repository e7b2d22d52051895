using BackPainBot.Clinical;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Asks about the workout and how the pain began.</summary>
public sealed class WorkoutDialog(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, QuestionFindings findings, ConfirmQuestion confirm)
    : StageDialog(
        nameof(WorkoutDialog),
        confirm,
        new ClinicalQuestion(core, composer, plan, findings, QuestionPlan.Workout));
