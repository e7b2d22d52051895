using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Episodes;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Pause;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>What do you know about me: what was understood, in plain words, then what is kept and for how long.</summary>
public sealed class WhatYouKnowCommand(Wording words, CommandReplies replies, MemberData data, KeptWords kept, ToldSummary told, EpisodeBook episodes, TimeProvider clock) : IMemberCommand, IWorksWhilePaused
{
    /// <inheritdoc/>
    public string Name => "whatYouKnow";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var pieces = await data.DescribeAsync(MemberIdentity.Of(context.Activity), cancellationToken).ConfigureAwait(false);
        var remembered = await episodes.DescribeAsync(context, turn.Message?.SaidAt ?? clock.GetLocalNow(), cancellationToken).ConfigureAwait(false);
        string[] parts =
        [
            told.Of(turn.Consultation.CaseWithEarlier) is { Length: > 0 } summary ? $"{words["Know.Told"]}\n\n{summary}" : words["Know.Nothing"],
            pieces.IsEmpty ? words["Know.KeptNothing"] : kept.Under(words["Know.Kept"], pieces),
            .. remembered.Length > 0 ? [$"{words["Episodes.Known"]}\n\n{remembered}"] : Array.Empty<string>(),
            words["Know.Rights"],
        ];
        await replies.SayAsync(context, turn, string.Join("\n\n", parts), cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
