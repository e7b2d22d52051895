using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of the conversations that a bot takes part in.</summary>
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

    /// <summary>What to ask for the next page with; null on the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations on this page.</summary>
    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
