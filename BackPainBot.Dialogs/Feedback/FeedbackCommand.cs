using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>I want to tell you what I think.</summary>
public sealed class FeedbackCommand(FeedbackDesk desk, CommandReplies replies, YesNoReader yesNo, Wording words)
    : CommentCommand(desk, replies, yesNo, words)
{
    /// <inheritdoc/>
    public override string Name => "comment";
}
