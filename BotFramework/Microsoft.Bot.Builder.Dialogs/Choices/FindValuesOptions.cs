using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are found in an answer.</summary>
public class FindValuesOptions
{
    /// <summary>True to find a value of which only some words are said; false by default.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the answer, as "en-us"; null for English.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many words may stand between two words of one value; null for 2.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Cuts texts into words; null for <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    [JsonProperty("tokenizer")]
    public TokenizerFunction Tokenizer { get; set; }
}
