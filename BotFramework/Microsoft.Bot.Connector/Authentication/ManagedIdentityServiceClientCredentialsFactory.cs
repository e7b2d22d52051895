using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that is a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ManagedIdentityAppCredentials> _credentials = new();
    private readonly string _appId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>A bot with an app id.</summary>
    /// <param name="appId">The bot's app id, which is the identity's client id.</param>
    /// <param name="httpClient">What tokens are asked for through; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where failures are noted; <c>null</c> for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> is <c>null</c> or blank.</exception>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = default, ILogger logger = default)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _appId = appId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <inheritdoc />
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    /// <inheritdoc />
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not the bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != _appId)
        {
            throw new InvalidOperationException("The app id that credentials are asked for is not the bot's.");
        }

        return Task.FromResult<ServiceClientCredentials>(_credentials.GetOrAdd(
            audience ?? string.Empty,
            scope => new ManagedIdentityAppCredentials(_appId, scope.Length == 0 ? null : scope, _httpClient, _logger)));
    }
}
