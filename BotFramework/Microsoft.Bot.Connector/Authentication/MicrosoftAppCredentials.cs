using Microsoft.Bot.Connector.Client;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app registration that has a password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Setting with the bot's app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>Setting with the bot's password.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>Setting with the kind of app: <c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>Setting with the tenant that the bot belongs to.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>For a bot without an app id: requests stay anonymous.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Credentials of a multi-tenant bot.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">The bot's password.</param>
    /// <param name="customHttpClient">What tokens are asked for through; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where failures are noted; <c>null</c> for nowhere.</param>
    /// <param name="oAuthScope">What tokens are asked for; <c>null</c> for channels.</param>
    public MicrosoftAppCredentials(
        string appId, string password, HttpClient customHttpClient = default, ILogger logger = default, string oAuthScope = default)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Credentials of a bot that belongs to a tenant.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">The bot's password.</param>
    /// <param name="channelAuthTenant">The tenant that issues the tokens; <c>null</c> for the cloud's own.</param>
    /// <param name="customHttpClient">What tokens are asked for through; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where failures are noted; <c>null</c> for nowhere.</param>
    /// <param name="oAuthScope">What tokens are asked for; <c>null</c> for channels.</param>
    public MicrosoftAppCredentials(
        string appId, string password, string channelAuthTenant, HttpClient customHttpClient = default, ILogger logger = default, string oAuthScope = default)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The bot's password.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc />
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new TokenSource(TokenRequest, CustomHttpClient ?? SharedHttpClient.Instance, TimeProvider.System));

    private HttpRequestMessage TokenRequest() => new(HttpMethod.Post, OAuthEndpoint + "/oauth2/v2.0/token")
    {
        Content = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", MicrosoftAppId),
            new("client_secret", MicrosoftAppPassword),
            new("scope", OAuthScope + "/.default"),
        ]),
    };
}
