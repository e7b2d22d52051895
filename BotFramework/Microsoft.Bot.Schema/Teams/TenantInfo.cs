using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An organisation.</summary>
public class TenantInfo
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    public TenantInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>Identifies the organisation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
