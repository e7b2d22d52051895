using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place in a conversation, kept so that the bot can speak there later without being spoken to.</summary>
public class ConversationReference
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="activityId">See <see cref="ActivityId"/>.</param>
    /// <param name="user">See <see cref="User"/>.</param>
    /// <param name="bot">See <see cref="Bot"/>.</param>
    /// <param name="conversation">See <see cref="Conversation"/>.</param>
    /// <param name="channelId">See <see cref="ChannelId"/>.</param>
    /// <param name="serviceUrl">See <see cref="ServiceUrl"/>.</param>
    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
        : this(null, activityId, user, bot, conversation, channelId, serviceUrl)
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="locale">See <see cref="Locale"/>.</param>
    /// <param name="activityId">See <see cref="ActivityId"/>.</param>
    /// <param name="user">See <see cref="User"/>.</param>
    /// <param name="bot">See <see cref="Bot"/>.</param>
    /// <param name="conversation">See <see cref="Conversation"/>.</param>
    /// <param name="channelId">See <see cref="ChannelId"/>.</param>
    /// <param name="serviceUrl">See <see cref="ServiceUrl"/>.</param>
    public ConversationReference(
        CultureInfo locale,
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
    {
        Locale = locale?.ToString();
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>Id of the activity referred to, if the reference is to one and not only to its conversation.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>Who talks with the bot.</summary>
    [JsonProperty("user")]
    public ChannelAccount User { get; set; }

    /// <summary>The bot, as the channel knows it.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel, such as <c>msteams</c>.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The language of the conversation, as a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>Address of the service to which the bot's activities are sent.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Makes the event with which an adapter begins a turn that nobody's message started.</summary>
    /// <returns>An event of this conversation, with an id of its own, from the user to the bot.</returns>
    public Activity GetContinuationActivity() =>
        new(ActivityTypes.Event)
        {
            Name = ActivityEventNames.ContinueConversation,
            Id = Guid.NewGuid().ToString(),
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
            Conversation = Conversation,
            Recipient = Bot,
            From = User,
            RelatesTo = this,
        };
}
