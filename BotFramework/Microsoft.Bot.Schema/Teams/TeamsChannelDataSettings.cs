using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the bot was installed in a team.</summary>
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

    /// <summary>The channel that was chosen.</summary>
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>Everything in the JSON that this class has no property for; null if there is nothing.</summary>
    [JsonIgnore]
    public IDictionary<string, object> AdditionalProperties
    {
        get => _additionalProperties;
        set => _additionalProperties = value;
    }
}
