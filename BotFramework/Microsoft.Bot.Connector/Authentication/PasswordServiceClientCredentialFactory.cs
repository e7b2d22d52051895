using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that has one app id and a password; without an app id nothing is authenticated.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // A token lives in its credentials: the same ones are given out again.
    private readonly ConcurrentDictionary<(string AppId, string Password, string Audience, string Endpoint), MicrosoftAppCredentials> _credentials = new();
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>A bot without an app id, until <see cref="AppId"/> is set.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>A bot with an app id.</summary>
    /// <param name="appId">The bot's app id; <c>null</c> or empty for none.</param>
    /// <param name="password">The bot's password.</param>
    /// <param name="tenantId">The tenant that the bot belongs to; <c>null</c> for a multi-tenant bot.</param>
    /// <param name="httpClient">What tokens are asked for through; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where failures are noted; <c>null</c> for nowhere.</param>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>The bot's app id; <c>null</c> or empty for none.</summary>
    public string AppId { get; set; }

    /// <summary>The bot's password.</summary>
    public string Password { get; set; }

    /// <summary>The tenant that the bot belongs to; <c>null</c> for a multi-tenant bot.</summary>
    public string TenantId { get; }

    /// <inheritdoc />
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && appId == AppId);

    /// <inheritdoc />
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not the bot's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return MicrosoftAppCredentials.Empty;
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("The app id that credentials are asked for is not the bot's.");
        }

        return _credentials.GetOrAdd(
            (AppId, Password, oauthScope, loginEndpoint),
            key => key.Endpoint is null or AuthenticationConstants.ToChannelFromBotLoginUrlTemplate
                ? new MicrosoftAppCredentials(key.AppId, key.Password, TenantId, _httpClient, _logger, key.Audience)
                : new OtherCloudAppCredentials(key.Endpoint, validateAuthority, key.AppId, key.Password, TenantId, _httpClient, _logger, key.Audience));
    }
}
