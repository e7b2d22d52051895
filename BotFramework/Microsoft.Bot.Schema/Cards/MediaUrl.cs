using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class MediaUrl
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public MediaUrl()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="profile">See <see cref="Profile"/>.</param>
    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    [JsonProperty("url")]
    public string Url { get; set; }

    [JsonProperty("profile")]
    public string Profile { get; set; }
}
