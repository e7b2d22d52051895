using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ReceiptCard
{
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Makes an instance with every property at its default.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="title">See <see cref="Title"/>.</param>
    /// <param name="facts">See <see cref="Facts"/>.</param>
    /// <param name="items">See <see cref="Items"/>.</param>
    /// <param name="tap">See <see cref="Tap"/>.</param>
    /// <param name="total">See <see cref="Total"/>.</param>
    /// <param name="tax">See <see cref="Tax"/>.</param>
    /// <param name="vat">See <see cref="Vat"/>.</param>
    /// <param name="buttons">See <see cref="Buttons"/>.</param>
    public ReceiptCard(
        string title = default,
        IList<Fact> facts = default,
        IList<ReceiptItem> items = default,
        CardAction tap = default,
        string total = default,
        string tax = default,
        string vat = default,
        IList<CardAction> buttons = default)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("facts")]
    public IList<Fact> Facts { get; set; }

    [JsonProperty("items")]
    public IList<ReceiptItem> Items { get; set; }

    [JsonProperty("tap")]
    public CardAction Tap { get; set; }

    [JsonProperty("total")]
    public string Total { get; set; }

    [JsonProperty("tax")]
    public string Tax { get; set; }

    [JsonProperty("vat")]
    public string Vat { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}
