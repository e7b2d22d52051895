using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams knows of a team.</summary>
public class TeamDetails
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="aadGroupId">See <see cref="AadGroupId"/>.</param>
    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>Identifies the team.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Id of the team's group in the organisation's directory (Microsoft Entra ID).</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }

    /// <summary>How many channels it has.</summary>
    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }

    /// <summary>Who may see it: <c>standard</c>, <c>sharedChannel</c> or <c>privateChannel</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
