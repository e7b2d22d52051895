using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers when the bot has begun a conversation.</summary>
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

    /// <summary>Id of the first message, if there was one.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>Address of the service that further activities are sent to.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
