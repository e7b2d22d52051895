using BackPainBot.Clinical;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Asks where it hurts, how far it travels, what it is like and how bad.</summary>
public sealed class PainDialog(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, QuestionFindings findings, ConfirmQuestion confirm)
    : StageDialog(
        nameof(PainDialog),
        confirm,
        new ClinicalQuestion(core, composer, plan, findings, QuestionPlan.Pain));
