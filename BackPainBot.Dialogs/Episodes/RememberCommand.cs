using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Episodes;

/// <summary>"Remember this": says what would be kept and for how long, and keeps it on a yes.</summary>
public sealed class RememberCommand(EpisodeBook book, YesNoReader yesNo, CommandReplies replies, Wording words) : IAwaitsReply
{
    /// <inheritdoc/>
    public string Name => "remember";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var refusal = turn.Consultation switch
        {
            { Outcome: null } => "Episodes.NotYet",
            { IsForSomeoneElse: true } => "Episodes.NotTheirs",
            { Outcome: not (LevelOfCare.SelfCare or LevelOfCare.Soon or LevelOfCare.Urgent) } => "Episodes.NotNow",
            _ => null,
        };
        if (refusal is not null)
        {
            await replies.SayAsync(context, turn, words[refusal], cancellationToken).ConfigureAwait(false);
            return AfterCommand.AskAgain;
        }

        await replies.AskAsync(context, turn, words["Episodes.Ask"], [words["Choice.yes"], words["Choice.no"]], cancellationToken).ConfigureAwait(false);
        return AfterCommand.Await;
    }

    /// <inheritdoc/>
    public async Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        switch (turn.Message is { Card: null } message ? yesNo.Read(message, aloneOnly: true) : null)
        {
            case true:
                await book.RememberAsync(context, turn, turn.Message!.SaidAt, cancellationToken).ConfigureAwait(false);
                var kept = await book.DescribeAsync(context, turn.Message.SaidAt, cancellationToken).ConfigureAwait(false);
                await replies.SayAsync(context, turn, $"{words["Episodes.Done"]}\n\n{kept}", cancellationToken).ConfigureAwait(false);
                return AfterCommand.AskAgain;
            case false:
                await replies.SayAsync(context, turn, words["Episodes.Left"], cancellationToken).ConfigureAwait(false);
                return AfterCommand.AskAgain;
            default:
                // Nothing is kept that was not agreed to; what they said instead is answered as what it is.
                return null;
        }
    }
}
