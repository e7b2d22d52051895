using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's app id and credentials as a configuration gives them.</summary>
/// <remarks>
/// Settings: <c>MicrosoftAppType</c> (<c>MultiTenant</c> where it is left out, <c>SingleTenant</c> or <c>UserAssignedMSI</c>),
/// <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, which a managed identity must not have, and <c>MicrosoftAppTenantId</c>, which all
/// but multi-tenant bots need.
/// </remarks>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads the configuration, once.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="httpClient">What tokens are asked for through; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where failures are noted; <c>null</c> for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A setting that the type of app needs is missing, or one is there that it must not have.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = default, ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim();
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]?.Trim();
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey]?.Trim();
        var tenant = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim();

        string wrong;
        switch (type?.ToUpperInvariant())
        {
            case null or "" or "MULTITENANT":
                _inner = new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger);
                break;

            case "SINGLETENANT":
                wrong = Missing(
                    type,
                    (MicrosoftAppCredentials.MicrosoftAppIdKey, appId),
                    (MicrosoftAppCredentials.MicrosoftAppPasswordKey, password),
                    (MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant));
                if (wrong != null)
                {
                    throw new ArgumentException(wrong, nameof(configuration));
                }

                _inner = new PasswordServiceClientCredentialFactory(appId, password, tenant, httpClient, logger);
                break;

            case "USERASSIGNEDMSI":
                wrong = Missing(
                    type,
                    (MicrosoftAppCredentials.MicrosoftAppIdKey, appId),
                    (MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant));
                wrong ??= string.IsNullOrEmpty(password)
                    ? null
                    : $"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set with {MicrosoftAppCredentials.MicrosoftAppTypeKey} {type}.";
                if (wrong != null)
                {
                    throw new ArgumentException(wrong, nameof(configuration));
                }

                _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
                break;

            default:
                throw new ArgumentException(
                    $"{MicrosoftAppCredentials.MicrosoftAppTypeKey} is MultiTenant, SingleTenant or UserAssignedMSI.", nameof(configuration));
        }
    }

    /// <inheritdoc />
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc />
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc />
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static string Missing(string type, params ReadOnlySpan<(string Key, string Value)> settings)
    {
        foreach (var (key, value) in settings)
        {
            if (string.IsNullOrEmpty(value))
            {
                return $"{key} must be set with {MicrosoftAppCredentials.MicrosoftAppTypeKey} {type}.";
            }
        }

        return null;
    }
}
