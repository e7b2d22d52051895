using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("uri")]
    public string Uri { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }
}
