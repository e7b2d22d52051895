using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="type">See <see cref="Type"/>.</param>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>Which reaction, as in <see cref="MessageReactionTypes"/> or a channel's own.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
