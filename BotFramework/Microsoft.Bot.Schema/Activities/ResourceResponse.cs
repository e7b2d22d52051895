using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers when it has taken an activity.</summary>
public class ResourceResponse
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>Id of the activity with the channel; needed to update or delete it later.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
