using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A token, or what it is for, to be exchanged for another.</summary>
public class TokenExchangeRequest
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="uri">See <see cref="Uri"/>.</param>
    /// <param name="token">See <see cref="Token"/>.</param>
    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>The resource for which a token is wanted.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>The token to be exchanged.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }
}
