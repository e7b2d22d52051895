using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How members are alerted to a message.</summary>
public class NotificationInfo
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="alert">See <see cref="Alert"/>.</param>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>Whether they are alerted at all.</summary>
    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    /// <summary>Whether those in the meeting see it at once.</summary>
    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>Address of what is shown in the meeting.</summary>
    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
