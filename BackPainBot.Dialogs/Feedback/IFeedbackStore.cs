using BackPainBot.Dialogs.Privacy;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>Where the host keeps feedback, apart from the conversation, for the retention.</summary>
public interface IFeedbackStore
{
    /// <summary>Keeps a note. One given in answer to the same activity takes the place of the one before.</summary>
    Task AddAsync(MemberIdentity member, string activityId, FeedbackNote note, CancellationToken cancellationToken);
}
