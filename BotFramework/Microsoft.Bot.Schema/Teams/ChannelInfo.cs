using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel within a team.</summary>
public class ChannelInfo
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    public ChannelInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Identifies the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name to show; null for the general channel.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Who may see it: <c>standard</c>, <c>shared</c> or <c>private</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
