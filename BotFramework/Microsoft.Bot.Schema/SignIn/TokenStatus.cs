using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a member has signed in with a connection.</summary>
public class TokenStatus
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="channelId">See <see cref="ChannelId"/>.</param>
    /// <param name="connectionName">See <see cref="ConnectionName"/>.</param>
    /// <param name="hasToken">See <see cref="HasToken"/>.</param>
    /// <param name="serviceProviderDisplayName">See <see cref="ServiceProviderDisplayName"/>.</param>
    public TokenStatus(
        string channelId = default,
        string connectionName = default,
        bool? hasToken = default,
        string serviceProviderDisplayName = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Whether there is a token.</summary>
    [JsonProperty("hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>The name of the service behind the connection, to show.</summary>
    [JsonProperty("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}
