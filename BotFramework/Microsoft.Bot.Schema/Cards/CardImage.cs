using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public CardImage()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="alt">See <see cref="Alt"/>.</param>
    /// <param name="tap">See <see cref="Tap"/>.</param>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Address of the picture; an https or data URL.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>What a screen reader says in place of the picture.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }

    /// <summary>What choosing the picture does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
