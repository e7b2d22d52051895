using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("uri")]
    public string Uri { get; set; }

    [JsonProperty("providerId")]
    public string ProviderId { get; set; }
}
