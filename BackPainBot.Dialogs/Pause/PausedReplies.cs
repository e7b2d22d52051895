using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.Pause;

/// <summary>
/// What is left of the conversation while the gym has it paused: the list of danger signs and the numbers, whatever is said, and the
/// members' rights to a person and to their data. Nothing is asked, judged or kept.
/// </summary>
public sealed class PausedReplies(IOptions<ConversationOptions> options, MemberCommands commands, CommandReplies replies, Wording words)
{
    /// <summary>Whether the gym has the bot paused.</summary>
    public bool IsPaused => options.Value.Paused;

    /// <summary>Answers the message of this turn.</summary>
    public async Task AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var after = await CommandAsync(context, turn, cancellationToken).ConfigureAwait(false);
        if (after == AfterCommand.Await)
        {
            turn.Update(c => c with { AwaitedBy = turn.Command?.Name ?? c.AwaitedBy });
            return;
        }

        turn.Update(c => c with { AwaitedBy = null, ToldPaused = true });
        if (after is null)
        {
            await replies.SayAsync(context, turn, words["Paused"], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<AfterCommand?> CommandAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        // What is said while paused is not taken into the case.
        turn.Unhear();
        if (turn.Command is IWorksWhilePaused)
        {
            return await turn.Command.RunAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        return turn.Command is null && commands.Find(turn.Consultation.AwaitedBy) is IAwaitsReply asked and IWorksWhilePaused
            ? await asked.ReadReplyAsync(context, turn, cancellationToken).ConfigureAwait(false)
            : null;
    }
}
