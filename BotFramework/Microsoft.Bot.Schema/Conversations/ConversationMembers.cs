using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and those who take part in it.</summary>
public class ConversationMembers
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="members">See <see cref="Members"/>.</param>
    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Those who take part.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
