using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>Whose data: a member of a channel, and the conversation in which they speak now.</summary>
/// <param name="ChannelId">The channel, such as <c>msteams</c>; ids are unique within one channel only.</param>
/// <param name="ConversationId">The conversation of this turn; the member may have others on the channel.</param>
/// <param name="MemberId">The member, as the channel names them.</param>
public sealed record MemberIdentity(string ChannelId, string ConversationId, string MemberId)
{
    /// <summary>Who sent <paramref name="activity"/>.</summary>
    /// <exception cref="ArgumentException">The activity names no channel, conversation or sender.</exception>
    public static MemberIdentity Of(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrWhiteSpace(activity.ChannelId);
        ArgumentException.ThrowIfNullOrWhiteSpace(activity.Conversation?.Id);
        ArgumentException.ThrowIfNullOrWhiteSpace(activity.From?.Id);
        return new MemberIdentity(activity.ChannelId, activity.Conversation.Id, activity.From.Id);
    }

    /// <summary>Says the channel only: ids of members do not belong in logs.</summary>
    public override string ToString() => $"A member on {ChannelId}";
}
