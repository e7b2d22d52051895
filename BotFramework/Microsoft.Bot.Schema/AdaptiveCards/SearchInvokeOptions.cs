using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the hits of a search is wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>How many to pass over.</summary>
    [JsonProperty("skip")]
    public int Skip { get; set; }

    /// <summary>How many to return at the most.</summary>
    [JsonProperty("top")]
    public int Top { get; set; }
}
