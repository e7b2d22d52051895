using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client may post a token.</summary>
public class TokenPostResource
{
    /// <summary>The address, which holds its own permission; it is a secret.</summary>
    [JsonProperty("sasUrl")]
    public string SasUrl { get; set; }
}
