using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody for whom the bot speaks.</summary>
public class OnBehalfOf
{
    /// <summary>The name to show.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }

    /// <summary>Position in the list, from 0.</summary>
    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    /// <summary>What is meant; <c>person</c>.</summary>
    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = "person";

    /// <summary>The account's id in Teams.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; }
}
