using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class MediaCard
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public MediaCard()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="title">See <see cref="Title"/>.</param>
    /// <param name="subtitle">See <see cref="Subtitle"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="image">See <see cref="Image"/>.</param>
    /// <param name="media">See <see cref="Media"/>.</param>
    /// <param name="buttons">See <see cref="Buttons"/>.</param>
    /// <param name="shareable">See <see cref="Shareable"/>.</param>
    /// <param name="autoloop">See <see cref="Autoloop"/>.</param>
    /// <param name="autostart">See <see cref="Autostart"/>.</param>
    /// <param name="aspect">See <see cref="Aspect"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    /// <param name="duration">See <see cref="Duration"/>.</param>
    public MediaCard(
        string title = default,
        string subtitle = default,
        string text = default,
        ThumbnailUrl image = default,
        IList<MediaUrl> media = default,
        IList<CardAction> buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string aspect = default,
        object value = default,
        string duration = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("image")]
    public ThumbnailUrl Image { get; set; }

    [JsonProperty("media")]
    public IList<MediaUrl> Media { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    [JsonProperty("shareable")]
    public bool? Shareable { get; set; }

    [JsonProperty("autoloop")]
    public bool? Autoloop { get; set; }

    [JsonProperty("autostart")]
    public bool? Autostart { get; set; }

    [JsonProperty("aspect")]
    public string Aspect { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }

    [JsonProperty("duration")]
    public string Duration { get; set; }
}
