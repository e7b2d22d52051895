using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The cloud that a configuration names.</summary>
/// <remarks>
/// Settings: <c>ChannelService</c>, <c>ValidateAuthority</c>, <c>ToChannelFromBotLoginUrl</c>, <c>ToChannelFromBotOAuthScope</c>,
/// <c>ToBotFromChannelTokenIssuer</c>, <c>OAuthUrl</c>, <c>ToBotFromChannelOpenIdMetadataUrl</c>,
/// <c>ToBotFromEmulatorOpenIdMetadataUrl</c>, <c>CallerId</c>, and <c>TrustedServiceUrls</c>, a list of addresses beside this machine at
/// which a bot without an app id answers.
/// </remarks>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private const string TrustedServiceUrlsKey = "TrustedServiceUrls";

    private readonly CloudAuthentication _cloud;

    /// <summary>Reads the configuration, once.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="credentialsFactory">The bot's app id and credentials; <c>null</c> to read them from the configuration.</param>
    /// <param name="authConfiguration">What is asked of a token beyond its validity; <c>null</c> for nothing.</param>
    /// <param name="httpClientFactory">Where HTTP clients come from; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where what is not told by an exception is noted; <c>null</c> for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A setting has a value that it cannot have.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = default,
        AuthenticationConfiguration authConfiguration = default,
        IHttpClientFactory httpClientFactory = default,
        ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var cloud = (CloudAuthentication)BotFrameworkAuthenticationFactory.Create(
            configuration["ChannelService"],
            ReadValidateAuthority(configuration),
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["OAuthUrl"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            configuration["CallerId"],
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger);
        var trusted = configuration.GetSection(TrustedServiceUrlsKey).GetChildren().Select(setting => setting.Value);
        _cloud = cloud.With(new ServiceUrlTrust(trusted));
    }

    /// <inheritdoc />
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _cloud.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc />
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        _cloud.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc />
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        _cloud.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc />
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _cloud.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc />
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        _cloud.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    /// <inheritdoc />
    public override BotFrameworkClient CreateBotFrameworkClient() => _cloud.CreateBotFrameworkClient();

    /// <inheritdoc />
    public override string GetOriginatingAudience() => _cloud.GetOriginatingAudience();

    private static bool ReadValidateAuthority(IConfiguration configuration)
    {
        var setting = configuration["ValidateAuthority"];
        return string.IsNullOrEmpty(setting)
            || (bool.TryParse(setting, out var value)
                ? value
                : throw new ArgumentException("ValidateAuthority is true or false.", nameof(configuration)));
    }
}
