using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a client may exchange a token for.</summary>
public class TokenExchangeResource
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="uri">See <see cref="Uri"/>.</param>
    /// <param name="providerId">See <see cref="ProviderId"/>.</param>
    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>Identifies the request, so that the same is not answered twice.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The resource for which a token is wanted.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>The identity provider.</summary>
    [JsonProperty("providerId")]
    public string ProviderId { get; set; }
}
