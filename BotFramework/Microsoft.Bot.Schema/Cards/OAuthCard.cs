using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class OAuthCard
{
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

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
