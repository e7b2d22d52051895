using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a Teams conversation, as its roster lists them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="ChannelAccount.Id"/>.</param>
    /// <param name="name">See <see cref="ChannelAccount.Name"/>.</param>
    /// <param name="givenName">See <see cref="GivenName"/>.</param>
    /// <param name="surname">See <see cref="Surname"/>.</param>
    /// <param name="email">See <see cref="Email"/>.</param>
    /// <param name="userPrincipalName">See <see cref="UserPrincipalName"/>.</param>
    /// <param name="tenantId">See <see cref="TenantId"/>.</param>
    /// <param name="userRole">See <see cref="UserRole"/>.</param>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>Makes an instance whose tenant and role are empty.</summary>
    /// <param name="id">See <see cref="ChannelAccount.Id"/>.</param>
    /// <param name="name">See <see cref="ChannelAccount.Name"/>.</param>
    /// <param name="givenName">See <see cref="GivenName"/>.</param>
    /// <param name="surname">See <see cref="Surname"/>.</param>
    /// <param name="email">See <see cref="Email"/>.</param>
    /// <param name="userPrincipalName">See <see cref="UserPrincipalName"/>.</param>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default)
        : this(id, name, givenName, surname, email, userPrincipalName, string.Empty, string.Empty)
    {
    }

    /// <summary>First name.</summary>
    [JsonProperty("givenName")]
    public string GivenName { get; set; }

    /// <summary>Family name.</summary>
    [JsonProperty("surname")]
    public string Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [JsonProperty("email")]
    public string Email { get; set; }

    /// <summary>The name the member signs in with.</summary>
    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>Id of the organisation the member belongs to.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>What the member is in the organisation, such as <c>user</c> or <c>guest</c>.</summary>
    [JsonProperty("userRole")]
    public string UserRole { get; set; }

    // The roster calls objectId what activities call aadObjectId.
    [JsonProperty("objectId")]
    private string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}
