using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the bot answers to an action of an Adaptive Card.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>How it went, as an HTTP status code.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Media type of <see cref="Value"/>: that of a card, a message or an error.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The card that takes the old one's place, the message to show, or the error.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}
