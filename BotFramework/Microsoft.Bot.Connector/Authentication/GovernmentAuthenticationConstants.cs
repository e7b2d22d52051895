namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The values of <see cref="AuthenticationConstants"/> that differ in the US government cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The value of the setting <c>ChannelService</c> that selects this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where a multi-tenant bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where a bot of one tenant gets its tokens; <c>{0}</c> is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>The tenant that multi-tenant bots belong to.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>What a token for a channel is asked for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Who issues the tokens that channels send.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>The service that keeps members' sign-ins.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>OpenID metadata of the keys that channels sign with.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>OpenID metadata of the keys that the Emulator's tokens are signed with.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>OpenID metadata of the keys that an App Service environment's tokens are signed with.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";
}
