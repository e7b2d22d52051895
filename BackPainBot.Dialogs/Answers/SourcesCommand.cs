using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Answers;

/// <summary>"Sources": where the last answer comes from; where none was given since, the outcome.</summary>
public sealed class SourcesCommand(ClinicalCore core, SourceNotes sources, Wording words, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "sources";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await replies.SayAsync(context, turn, Text(turn.Consultation), cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    private string Text(Consultation consultation) =>
        !consultation.Cited.IsEmpty ? words["Sources.OfAnswer", sources.All(consultation.Cited)]
        : consultation.Outcome is not null ? words["Sources.OfOutcome", sources.All(core.Assess(consultation.Case).Advice.Sources)]
        : words["Sources.None"];
}
