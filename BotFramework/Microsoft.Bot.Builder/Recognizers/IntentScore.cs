using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How sure a recognizer is of an intent.</summary>
public class IntentScore
{
    /// <summary>The score, from 0 to 1; null where the recognizer gives none.</summary>
    [JsonProperty("score")]
    public double? Score { get; set; }

    /// <summary>What else the recognizer says about the intent.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();
}
