using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A token of a member for a connection.</summary>
public class TokenResponse
{
    [JsonExtensionData]
    private JObject _properties;

    /// <summary>Makes an instance with every property at its default.</summary>
    public TokenResponse()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="channelId">See <see cref="ChannelId"/>.</param>
    /// <param name="connectionName">See <see cref="ConnectionName"/>.</param>
    /// <param name="token">See <see cref="Token"/>.</param>
    /// <param name="expiration">See <see cref="Expiration"/>.</param>
    public TokenResponse(string channelId = default, string connectionName = default, string token = default, string expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel in which the member signed in.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token; it is a secret.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>When the token expires, as a date and time in ISO 8601.</summary>
    [JsonProperty("expiration")]
    public string Expiration { get; set; }

    /// <summary>Everything in the JSON that this class has no property for.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
