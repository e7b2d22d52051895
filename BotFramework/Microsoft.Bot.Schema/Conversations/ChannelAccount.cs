using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or bot, as one channel knows them.</summary>
public class ChannelAccount
{
    [JsonExtensionData]
    private JObject _properties;

    /// <summary>Makes an instance with every property at its default.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="role">See <see cref="Role"/>.</param>
    /// <param name="aadObjectId">See <see cref="AadObjectId"/>.</param>
    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Identifies the account within its channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>What the account is, as in <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>The account's object id in the organisation's directory (Microsoft Entra ID).</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>Everything in the account's JSON that this class has no property for.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
