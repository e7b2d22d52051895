using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ConversationsResult
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="continuationToken">See <see cref="ContinuationToken"/>.</param>
    /// <param name="conversations">See <see cref="Conversations"/>.</param>
    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
