using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("url")]
    public string Url { get; set; }

    [JsonProperty("alt")]
    public string Alt { get; set; }

    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
