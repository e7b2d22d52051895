using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ThumbnailUrl
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="alt">See <see cref="Alt"/>.</param>
    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    [JsonProperty("url")]
    public string Url { get; set; }

    [JsonProperty("alt")]
    public string Alt { get; set; }
}
