using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in an answer.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The index that the value was searched with.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the answer fits, above 0 and up to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
