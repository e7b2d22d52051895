using Microsoft.Bot.Connector.Client;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that is a user-assigned managed identity: the machine it runs on gets the tokens, without a password.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Credentials of a managed identity.</summary>
    /// <param name="appId">The bot's app id, which is the identity's client id.</param>
    /// <param name="oAuthScope">What tokens are asked for; <c>null</c> for channels.</param>
    /// <param name="customHttpClient">What tokens are asked for through; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where failures are noted; <c>null</c> for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> is <c>null</c> or empty.</exception>
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = default, ILogger logger = default)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        if (string.IsNullOrEmpty(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        MicrosoftAppId = appId;
    }

    /// <inheritdoc />
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new TokenSource(TokenRequest, CustomHttpClient ?? SharedHttpClient.Instance, TimeProvider.System));

    // App Service and Container Apps name an endpoint in the environment; virtual machines have the same one everywhere.
    private HttpRequestMessage TokenRequest()
    {
        var query = $"resource={Uri.EscapeDataString(OAuthScope)}&client_id={Uri.EscapeDataString(MicrosoftAppId)}";
        if (Environment.GetEnvironmentVariable("IDENTITY_ENDPOINT") is { Length: > 0 } endpoint)
        {
            var fromService = new HttpRequestMessage(HttpMethod.Get, $"{endpoint}?api-version=2019-08-01&{query}");
            fromService.Headers.TryAddWithoutValidation("X-IDENTITY-HEADER", Environment.GetEnvironmentVariable("IDENTITY_HEADER"));
            return fromService;
        }

        var fromMachine = new HttpRequestMessage(
            HttpMethod.Get, $"http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&{query}");
        fromMachine.Headers.Add("Metadata", "true");
        return fromMachine;
    }
}
