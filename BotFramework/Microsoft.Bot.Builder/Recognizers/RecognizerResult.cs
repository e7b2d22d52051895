using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found in an utterance.</summary>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>The utterance.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The utterance as the recognizer changed it, by correcting its spelling for example; null where it did not.</summary>
    [JsonProperty("alteredText")]
    public string AlteredText { get; set; }

    /// <summary>The intents by name.</summary>
    [JsonProperty("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; } = new Dictionary<string, IntentScore>();

    /// <summary>The entities by name.</summary>
    [JsonProperty("entities")]
    public JObject Entities { get; set; } = [];

    /// <summary>What else the recognizer says.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <inheritdoc/>
    public void Convert(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result is not RecognizerResult other)
        {
            throw new ArgumentException($"Expected a {nameof(RecognizerResult)}, got a {result.GetType().Name}.", nameof(result));
        }

        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
