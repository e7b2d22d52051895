using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of a Teams roster.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Makes a page of the members as the general roster lists them.</summary>
    /// <param name="continuationToken">See <see cref="ContinuationToken"/>.</param>
    /// <param name="members">
    /// The members; what Teams adds to them is read from <see cref="ChannelAccount.Properties"/>. Null leaves <see cref="Members"/> null.
    /// </param>
    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(AsTeamsAccount).ToList();
    }

    /// <summary>What to ask for the next page with; null on the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members on this page.</summary>
    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount member) =>
        member as TeamsChannelAccount ?? JObject.FromObject(member).ToObject<TeamsChannelAccount>();
}
