using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays an animation or a short silent film.</summary>
public class AnimationCard
{
    /// <summary>What <see cref="Attachment.ContentType"/> says of an attachment with this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.animation";

    /// <summary>Makes an instance with every property at its default.</summary>
    public AnimationCard()
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
    public AnimationCard(
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

    /// <summary>The heading.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>A smaller heading below the first.</summary>
    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>A small picture shown until it plays.</summary>
    [JsonProperty("image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>The same recording in one or more forms, of which the client plays the first it can.</summary>
    [JsonProperty("media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons, in the order in which they are shown.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether the client may offer to pass it on.</summary>
    [JsonProperty("shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it begins again at its end.</summary>
    [JsonProperty("autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it begins by itself.</summary>
    [JsonProperty("autostart")]
    public bool? Autostart { get; set; }

    /// <summary>Width to height of the picture area: <c>16:9</c> or <c>4:3</c>.</summary>
    [JsonProperty("aspect")]
    public string Aspect { get; set; }

    /// <summary>Comes back to the bot with events about this card.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>How long it lasts, as an ISO 8601 duration.</summary>
    [JsonProperty("duration")]
    public string Duration { get; set; }
}
