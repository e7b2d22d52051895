using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ThumbnailCard
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Makes an instance with every property at its default.</summary>
    public ThumbnailCard()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="title">See <see cref="Title"/>.</param>
    /// <param name="subtitle">See <see cref="Subtitle"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="images">See <see cref="Images"/>.</param>
    /// <param name="buttons">See <see cref="Buttons"/>.</param>
    /// <param name="tap">See <see cref="Tap"/>.</param>
    public ThumbnailCard(
        string title = default,
        string subtitle = default,
        string text = default,
        IList<CardImage> images = default,
        IList<CardAction> buttons = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("images")]
    public IList<CardImage> Images { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
