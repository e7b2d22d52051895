using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What cards with a heading, words, pictures and buttons have in common.</summary>
public class BasicCard
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public BasicCard()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="title">See <see cref="Title"/>.</param>
    /// <param name="subtitle">See <see cref="Subtitle"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="images">See <see cref="Images"/>.</param>
    /// <param name="buttons">See <see cref="Buttons"/>.</param>
    /// <param name="tap">See <see cref="Tap"/>.</param>
    public BasicCard(
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

    /// <summary>The heading.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>A smaller heading below the first.</summary>
    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The pictures, in the order in which they are shown; most channels show the first only.</summary>
    [JsonProperty("images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons, in the order in which they are shown.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What choosing the card itself does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
