using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ConversationResourceResponse
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="activityId">See <see cref="ActivityId"/>.</param>
    /// <param name="serviceUrl">See <see cref="ServiceUrl"/>.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }
}
