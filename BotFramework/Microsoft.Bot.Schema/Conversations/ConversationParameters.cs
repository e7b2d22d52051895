using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel is told when the bot begins a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="isGroup">See <see cref="IsGroup"/>.</param>
    /// <param name="bot">See <see cref="Bot"/>.</param>
    /// <param name="members">See <see cref="Members"/>.</param>
    /// <param name="topicName">See <see cref="TopicName"/>.</param>
    /// <param name="activity">See <see cref="Activity"/>.</param>
    /// <param name="channelData">See <see cref="ChannelData"/>.</param>
    /// <param name="tenantId">See <see cref="TenantId"/>.</param>
    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount bot = default,
        IList<ChannelAccount> members = default,
        string topicName = default,
        Activity activity = default,
        object channelData = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two are to take part.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>Whom the bot wants to talk with.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>The topic, where the channel has topics.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>The first message; sent as the conversation is made.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; }

    /// <summary>What only this channel understands.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>Id of the organisation in which the conversation is begun.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
