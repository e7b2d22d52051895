using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
