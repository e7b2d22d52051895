using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was found in an answer.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place among the choices; the first is 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the answer fits, above 0 and up to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>Which of the choice's words was found; null if it was found by place or number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
