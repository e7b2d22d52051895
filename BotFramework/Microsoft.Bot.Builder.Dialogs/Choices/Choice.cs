using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the answers to choose from.</summary>
public class Choice
{
    /// <summary>Creates the choice.</summary>
    /// <param name="value">What it is called and what choosing it returns; null for none.</param>
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What the choice is called and what choosing it returns.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button that stands for the choice; null for one made of its value. Its title names the choice too.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that mean the choice; null for none.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
