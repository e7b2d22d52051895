using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>It helped.</summary>
public sealed class ThumbsUpCommand(FeedbackDesk desk, CommandReplies replies, Wording words) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "thumbsUp";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        await desk.TakeAsync(context, turn, FeedbackRating.Up, string.Empty, cancellationToken).ConfigureAwait(false);
        await replies.SayAsync(context, turn, words["Feedback.Thanks"], cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
