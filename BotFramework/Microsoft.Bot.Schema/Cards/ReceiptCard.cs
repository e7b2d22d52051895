using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that lists what was bought.</summary>
public class ReceiptCard
{
    /// <summary>What <see cref="Attachment.ContentType"/> says of an attachment with this card.</summary>
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

    /// <summary>The heading.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Lines about the purchase as a whole.</summary>
    [JsonProperty("facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>What was bought.</summary>
    [JsonProperty("items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What choosing the card itself does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }

    /// <summary>The sum, with its currency.</summary>
    [JsonProperty("total")]
    public string Total { get; set; }

    /// <summary>The tax, with its currency.</summary>
    [JsonProperty("tax")]
    public string Tax { get; set; }

    /// <summary>The value added tax, with its currency.</summary>
    [JsonProperty("vat")]
    public string Vat { get; set; }

    /// <summary>The buttons, in the order in which they are shown.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}
