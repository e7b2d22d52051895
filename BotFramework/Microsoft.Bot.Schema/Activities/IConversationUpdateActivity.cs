namespace Microsoft.Bot.Schema;

/// <summary>Members joined or left, or the topic changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Whether those who join see what was said before.</summary>
    bool? HistoryDisclosed { get; set; }

    /// <summary>Who joined the conversation; the bot itself may be among them.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation; the bot itself may be among them.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The conversation's new topic, if it changed.</summary>
    string TopicName { get; set; }
}
