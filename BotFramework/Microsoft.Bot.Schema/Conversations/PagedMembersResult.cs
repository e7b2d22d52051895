using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of a conversation's members.</summary>
public class PagedMembersResult
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="continuationToken">See <see cref="ContinuationToken"/>.</param>
    /// <param name="members">See <see cref="Members"/>.</param>
    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>What to ask for the next page with; null on the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members on this page.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
