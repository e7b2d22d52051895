using BackPainBot.Dialogs.Privacy;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>For hosts that keep no feedback.</summary>
internal sealed class NoFeedbackStore : IFeedbackStore
{
    public Task AddAsync(MemberIdentity member, string activityId, FeedbackNote note, CancellationToken cancellationToken) => Task.CompletedTask;
}
