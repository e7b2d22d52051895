using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A small picture.</summary>
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

    /// <summary>Address of the picture.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>What a screen reader says in place of the picture.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }
}
