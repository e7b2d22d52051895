using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>It did not help; and what was wrong?</summary>
public sealed class ThumbsDownCommand(FeedbackDesk desk, CommandReplies replies, YesNoReader yesNo, Wording words)
    : CommentCommand(desk, replies, yesNo, words)
{
    /// <inheritdoc/>
    public override string Name => "thumbsDown";

    /// <inheritdoc/>
    protected override FeedbackRating? Rating => FeedbackRating.Down;
}
