using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that was chosen.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>What the card carries for the action, with what was entered.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }

    /// <summary>The action's id within the card.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The kind of action, <c>Action.Execute</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What the bot is asked to do, as the card named it.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }
}
