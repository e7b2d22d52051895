using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where and how a member can sign in.</summary>
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

    /// <summary>Address of the sign-in page.</summary>
    [JsonProperty("signInLink")]
    public string SignInLink { get; set; }

    /// <summary>What the client may exchange a token for without asking the member.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where the client may post a token.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
