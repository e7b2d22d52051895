using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsChannelDataSettings
{
    [JsonExtensionData]
    private IDictionary<string, object> _additionalProperties;

    /// <summary>Makes an instance with every property at its default.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="channel">See <see cref="SelectedChannel"/>.</param>
    public TeamsChannelDataSettings(ChannelInfo channel = default)
    {
        SelectedChannel = channel;
    }

    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    [JsonIgnore]
    public IDictionary<string, object> AdditionalProperties
    {
        get => _additionalProperties;
        set => _additionalProperties = value;
    }
}
