using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A line of a receipt card: a name and a value.</summary>
public class Fact
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public Fact()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="key">See <see cref="Key"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty("key")]
    public string Key { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
