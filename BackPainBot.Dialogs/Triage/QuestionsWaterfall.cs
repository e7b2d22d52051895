using System.Collections.Immutable;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs.Triage;

/// <summary>
/// One question a step. Its version is the questions' ids in order, so that a conversation that was under way when they
/// changed is noticed.
/// </summary>
internal sealed class QuestionsWaterfall : WaterfallDialog
{
    private readonly string _version;

    public QuestionsWaterfall(string dialogId, ImmutableArray<string> questions)
        : base(dialogId, [.. questions.Select(Ask), Complete])
    {
        _version = string.Join(',', questions);
    }

    public override string GetVersion() => _version;

    private static WaterfallStep Ask(string question) => (step, cancellationToken) => step.BeginDialogAsync(question, null, cancellationToken);

    private static Task<DialogTurnResult> Complete(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(StageResult.Completed, cancellationToken);
}
