using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What comes with the call <c>application/search</c>.</summary>
public class SearchInvokeValue
{
    /// <summary>What the client adds about where the search was begun.</summary>
    [JsonProperty("context")]
    public object Context { get; set; }

    /// <summary>The kind of search, as in <see cref="SearchInvokeTypes"/>.</summary>
    [JsonProperty("kind")]
    public string Kind { get; set; }

    /// <summary>Which part of the hits is wanted.</summary>
    [JsonProperty("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>What is searched for.</summary>
    [JsonProperty("queryText")]
    public string QueryText { get; set; }
}
