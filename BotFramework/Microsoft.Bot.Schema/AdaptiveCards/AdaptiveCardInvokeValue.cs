using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What comes with the call <c>adaptiveCard/action</c>.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action that was chosen.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A token, if the bot asked for a sign-in.</summary>
    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The code that a sign-in page showed, if the bot asked for a sign-in.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
