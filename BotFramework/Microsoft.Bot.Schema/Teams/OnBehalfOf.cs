using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class OnBehalfOf
{
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }

    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = "person";

    [JsonProperty("mri")]
    public string Mri { get; set; }
}
