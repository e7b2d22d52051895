using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams puts into <see cref="Activity.ChannelData"/>, and understands there.</summary>
public class TeamsChannelData
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="channel">See <see cref="Channel"/>.</param>
    /// <param name="eventType">See <see cref="EventType"/>.</param>
    /// <param name="team">See <see cref="Team"/>.</param>
    /// <param name="notification">See <see cref="Notification"/>.</param>
    /// <param name="tenant">See <see cref="Tenant"/>.</param>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default)
        : this(channel, eventType, team, notification, tenant, null)
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="channel">See <see cref="Channel"/>.</param>
    /// <param name="eventType">See <see cref="EventType"/>.</param>
    /// <param name="team">See <see cref="Team"/>.</param>
    /// <param name="notification">See <see cref="Notification"/>.</param>
    /// <param name="tenant">See <see cref="Tenant"/>.</param>
    /// <param name="onBehalfOf">See <see cref="OnBehalfOf"/>; an empty list if null.</param>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default,
        IList<OnBehalfOf> onBehalfOf = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf ?? new List<OnBehalfOf>();
    }

    /// <summary>The channel of the team in which the activity happened.</summary>
    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, such as <c>channelCreated</c>, if the activity tells of a change.</summary>
    [JsonProperty("eventType")]
    public string EventType { get; set; }

    /// <summary>The team in which the activity happened.</summary>
    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    /// <summary>How members are to be alerted to a message of the bot.</summary>
    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The organisation in which the activity happened.</summary>
    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting in which the activity happened.</summary>
    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>What was chosen when the bot was installed.</summary>
    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>For whom the bot speaks, if a message is shown as another's; null if nobody was ever given.</summary>
    [JsonProperty("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; private set; }

    /// <summary>Everything in the JSON that this class has no property for; null if there is nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
