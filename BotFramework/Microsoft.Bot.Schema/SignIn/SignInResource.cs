using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class SignInResource
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public SignInResource()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="signInLink">See <see cref="SignInLink"/>.</param>
    /// <param name="tokenExchangeResource">See <see cref="TokenExchangeResource"/>.</param>
    public SignInResource(string signInLink = default, TokenExchangeResource tokenExchangeResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    [JsonProperty("signInLink")]
    public string SignInLink { get; set; }

    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
