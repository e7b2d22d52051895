using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>Asks for a comment, and takes the next message as one. A danger sign in it is answered instead; so is a question.</summary>
public abstract class CommentCommand(FeedbackDesk desk, CommandReplies replies, YesNoReader yesNo, Wording words) : IAwaitsReply
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <summary>The rating that the command itself is; null where it is none.</summary>
    protected virtual FeedbackRating? Rating => null;

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        await desk.TakeAsync(context, turn, Rating, string.Empty, cancellationToken).ConfigureAwait(false);
        await replies.AskAsync(context, turn, words[$"Feedback.{Name}"], [words["Feedback.NoComment"]], cancellationToken).ConfigureAwait(false);
        return AfterCommand.Await;
    }

    /// <inheritdoc/>
    public async Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message is not { Card: null, Text: { Length: > 0 } comment } message || comment.EndsWith('?'))
        {
            return null;
        }

        if (!comment.Equals(words["Feedback.NoComment"], StringComparison.OrdinalIgnoreCase) && yesNo.Read(message, aloneOnly: true) != false)
        {
            // It is about the advice, not the back.
            turn.Unhear();
            await desk.TakeAsync(context, turn, null, comment, cancellationToken).ConfigureAwait(false);
        }

        await replies.SayAsync(context, turn, words["Feedback.Thanks"], cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
