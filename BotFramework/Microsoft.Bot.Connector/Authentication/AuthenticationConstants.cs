namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses, claims and names of the protocol between a bot and the public Azure Bot Service.</summary>
public static class AuthenticationConstants
{
    /// <summary>Where a multi-tenant bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where a bot of one tenant gets its tokens; <c>{0}</c> is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The tenant that multi-tenant bots belong to.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>What a token for a channel is asked for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Who issues the tokens that channels send.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>The service that keeps members' sign-ins.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Setting that names other OpenID metadata.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>Setting that names another sign-in service.</summary>
    public const string OAuthUrlKey = "OAuthApiEndpoint";

    /// <summary>Setting that makes sign-in cards work in the Emulator.</summary>
    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>OpenID metadata of the keys that channels sign with.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>OpenID metadata of the keys that the Emulator's tokens are signed with.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>OpenID metadata of the keys that an App Service environment's tokens are signed with.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>OpenID metadata of an enterprise channel; <c>{0}</c> is its name.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat = "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Issuer of version 1 tokens; <c>{0}</c> is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Issuer of version 2 tokens; <c>{0}</c> is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>Issuer of version 1 tokens in the US government cloud; <c>{0}</c> is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>Issuer of version 2 tokens in the US government cloud; <c>{0}</c> is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>Claim with the app id in a version 2 token.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Claim with the app id that a token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Header with the id of the key that a token is signed with.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>Claim with the version of a token.</summary>
    public const string VersionClaim = "ver";

    /// <summary>Claim with the app id in a version 1 token.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Claim with the address of the channel that sent a token.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Stands for the app id of a skill that does not authenticate.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>Authentication type of a caller that did not authenticate.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>Claim with the tenant of the caller.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>The signature algorithms accepted in a token: asymmetric ones only.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms =
        new(StringComparer.OrdinalIgnoreCase) { "RS256", "RS384", "RS512" };
}
