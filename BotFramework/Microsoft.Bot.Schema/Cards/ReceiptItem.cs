using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("image")]
    public CardImage Image { get; set; }

    [JsonProperty("price")]
    public string Price { get; set; }

    [JsonProperty("quantity")]
    public string Quantity { get; set; }

    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
