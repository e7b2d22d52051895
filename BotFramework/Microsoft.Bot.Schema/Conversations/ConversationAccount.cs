using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as its channel knows it.</summary>
public class ConversationAccount
{
    [JsonExtensionData]
    private JObject _properties;

    /// <summary>Makes an instance with every property at its default.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="isGroup">See <see cref="IsGroup"/>.</param>
    /// <param name="conversationType">See <see cref="ConversationType"/>.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="aadObjectId">See <see cref="AadObjectId"/>.</param>
    /// <param name="role">See <see cref="Role"/>.</param>
    /// <param name="tenantId">See <see cref="TenantId"/>.</param>
    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part; null is for no.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>
    /// The kind of conversation, in the channel's own words; in Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.
    /// </summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; }

    /// <summary>Identifies the conversation within its channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Object id in the organisation's directory (Microsoft Entra ID).</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>What stands behind the account, as in <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>Id of the organisation that the conversation belongs to.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Everything in the conversation's JSON that this class has no property for.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
