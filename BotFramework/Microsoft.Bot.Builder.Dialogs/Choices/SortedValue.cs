using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to search for.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>What the value stands for: values of one index are found once only.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
