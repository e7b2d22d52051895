using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Creates options that leave everything at its default.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Creates the options.</summary>
    /// <param name="inlineSeparator">What stands between choices; null for ", ".</param>
    /// <param name="inlineOr">What stands between two choices; null for " or ".</param>
    /// <param name="inlineOrMore">What stands before the last of more than two choices; null for ", or ".</param>
    /// <param name="includeNumbers">Whether choices are numbered; null for yes.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between choices; null for ", ".</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>What stands between two choices; null for " or ".</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of more than two choices; null for ", or ".</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; null for yes.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
