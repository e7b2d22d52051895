using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One thing bought.</summary>
public class ReceiptItem
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="title">See <see cref="Title"/>.</param>
    /// <param name="subtitle">See <see cref="Subtitle"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="image">See <see cref="Image"/>.</param>
    /// <param name="price">See <see cref="Price"/>.</param>
    /// <param name="quantity">See <see cref="Quantity"/>.</param>
    /// <param name="tap">See <see cref="Tap"/>.</param>
    public ReceiptItem(
        string title = default,
        string subtitle = default,
        string text = default,
        CardImage image = default,
        string price = default,
        string quantity = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
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

    /// <summary>A picture of it.</summary>
    [JsonProperty("image")]
    public CardImage Image { get; set; }

    /// <summary>What it cost, with its currency.</summary>
    [JsonProperty("price")]
    public string Price { get; set; }

    /// <summary>How many of it.</summary>
    [JsonProperty("quantity")]
    public string Quantity { get; set; }

    /// <summary>What choosing it does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
