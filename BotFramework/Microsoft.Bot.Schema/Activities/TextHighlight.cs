using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text.</summary>
public class TextHighlight
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="occurrence">See <see cref="Occurrence"/>.</param>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The words to mark.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which of several places with these words is meant.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
