using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("key")]
    public string Key { get; set; }

    [JsonProperty("value")]
    public string Value { get; set; }
}
