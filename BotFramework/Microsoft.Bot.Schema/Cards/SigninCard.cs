using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the member to sign in.</summary>
public class SigninCard
{
    /// <summary>What <see cref="Attachment.ContentType"/> says of an attachment with this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Makes an instance with every property at its default.</summary>
    public SigninCard()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="buttons">See <see cref="Buttons"/>.</param>
    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>Why the member is asked to sign in.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The buttons that lead to the sign-in page.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Makes a card with one button.</summary>
    /// <param name="text">Why the member is asked to sign in.</param>
    /// <param name="buttonLabel">What the button says.</param>
    /// <param name="url">Address of the sign-in page.</param>
    /// <returns>The card.</returns>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, new List<CardAction> { new(ActionTypes.Signin, buttonLabel, value: url) });
}
