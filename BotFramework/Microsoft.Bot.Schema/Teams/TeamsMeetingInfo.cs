using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>Identifies the meeting; base64.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
