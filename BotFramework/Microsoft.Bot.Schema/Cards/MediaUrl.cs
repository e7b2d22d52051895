using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One form of a recording.</summary>
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

    /// <summary>Address of the recording.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>A hint at the form, for the client to choose by.</summary>
    [JsonProperty("profile")]
    public string Profile { get; set; }
}
