using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
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
}
