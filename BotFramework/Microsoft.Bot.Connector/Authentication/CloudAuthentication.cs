using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A cloud given by its addresses. A bot without an app id takes anonymous calls, and answers trusted services only. A bot with one takes
/// no call at all: tokens of channels are not validated here, and what is not validated is refused.
/// </summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly CloudAddresses _addresses;
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly ServiceUrlTrust _trust;
    private readonly AnonymousCredentials _anonymous;
    private readonly Func<HttpClient> _httpClientSource;

    public CloudAuthentication(
        CloudAddresses addresses,
        ServiceClientCredentialsFactory credentialsFactory,
        ServiceUrlTrust trust,
        IHttpClientFactory httpClientFactory)
        : this(addresses, credentialsFactory, trust, httpClientFactory == null ? null : () => httpClientFactory.CreateClient(string.Empty))
    {
    }

    private CloudAuthentication(
        CloudAddresses addresses,
        ServiceClientCredentialsFactory credentialsFactory,
        ServiceUrlTrust trust,
        Func<HttpClient> httpClientSource)
    {
        ArgumentNullException.ThrowIfNull(credentialsFactory);
        _addresses = addresses;
        _credentialsFactory = credentialsFactory;
        _trust = trust;
        _anonymous = new AnonymousCredentials(trust);
        _httpClientSource = httpClientSource;
    }

    /// <summary>The same cloud with other trusted services.</summary>
    public CloudAuthentication With(ServiceUrlTrust trust) =>
        new(_addresses, _credentialsFactory, trust, _httpClientSource);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        // Answers to expectReplies travel in the response: no service is called, whatever the activity names.
        if (activity.DeliveryMode != DeliveryModes.ExpectReplies && !_trust.IsTrusted(activity.ServiceUrl))
        {
            throw new UnauthorizedAccessException(
                "Without an app id the bot answers only on this machine and at the service URLs that its configuration trusts.");
        }

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _addresses.ChannelScope,
            CallerId = await GenerateCallerIdAsync(_credentialsFactory, identity, _addresses.CallerId, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        AuthenticateAsync(authHeader, cancellationToken);

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Streaming connections are not taken.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new CloudConnectorFactory(
            BotClaims.Audience(claimsIdentity), _addresses.ChannelScope, _addresses, _credentialsFactory, _anonymous, _httpClientSource);
    }

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        NoSignInClient.Shared;

    public override string GetOriginatingAudience() => _addresses.ChannelScope;

    private async Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (!await _credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException(
                "The bot has an app id, but tokens of channels cannot be validated yet: every request is refused.");
        }

        return string.IsNullOrWhiteSpace(authHeader)
            ? new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException(
                "The request carries an Authorization header, but the bot has no app id that it could be for.");
    }
}
