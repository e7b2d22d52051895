using BackPainBot.Clinical;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Asks what may have led to it: the workout, the body it met, and the days around it.</summary>
public sealed class ContributorsDialog(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, QuestionFindings findings, ConfirmQuestion confirm)
    : StageDialog(
        nameof(ContributorsDialog),
        confirm,
        new ClinicalQuestion(core, composer, plan, findings, QuestionPlan.Person),
        new ClinicalQuestion(core, composer, plan, findings, QuestionPlan.Training));
