using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the member to sign in with a connection of the bot.</summary>
public class OAuthCard
{
    /// <summary>What <see cref="Attachment.ContentType"/> says of an attachment with this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Makes an instance with every property at its default.</summary>
    public OAuthCard()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="connectionName">See <see cref="ConnectionName"/>.</param>
    /// <param name="buttons">See <see cref="Buttons"/>.</param>
    public OAuthCard(string text = default, string connectionName = default, IList<CardAction> buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>Why the member is asked to sign in.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The connection, as the bot's registration names it.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The buttons that lead to the sign-in page.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What the client may exchange a token for without asking the member.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where the client may post a token.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
