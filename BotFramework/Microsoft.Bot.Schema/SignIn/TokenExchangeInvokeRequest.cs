using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What comes with the call <see cref="SignInConstants.TokenExchangeOperationName"/>.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonExtensionData]
    private JObject _properties;

    /// <summary>The connection to sign in with.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Id of the sign-in card that the client answers.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The token to be exchanged.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>Everything in the JSON that this class has no property for.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
