using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Builds the cloud that a bot lives in.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud, for a bot without an app id.</summary>
    /// <returns>A cloud that takes anonymous calls and answers on this machine only.</returns>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>A cloud by its name or its addresses.</summary>
    /// <param name="channelService"><c>null</c> or empty for the public cloud, <see cref="GovernmentAuthenticationConstants.ChannelService"/> for the US government's.</param>
    /// <param name="validateAuthority">Whether the login endpoint has to be one of the known ones.</param>
    /// <param name="toChannelFromBotLoginUrl">Where tokens are asked for; <c>null</c> for the cloud's own.</param>
    /// <param name="toChannelFromBotOAuthScope">What a token for a channel is asked for; <c>null</c> for the cloud's own.</param>
    /// <param name="toBotFromChannelTokenIssuer">Who issues the tokens that channels send; <c>null</c> for the cloud's own.</param>
    /// <param name="oAuthUrl">The service that keeps members' sign-ins; <c>null</c> for the cloud's own.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">OpenID metadata of channels; <c>null</c> for the cloud's own.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">OpenID metadata of the Emulator; <c>null</c> for the cloud's own.</param>
    /// <param name="callerId">The <c>callerId</c> of activities that channels send; <c>null</c> for the cloud's own.</param>
    /// <param name="credentialFactory">The bot's app id and credentials.</param>
    /// <param name="authConfiguration">What is asked of a token beyond its validity.</param>
    /// <param name="httpClientFactory">Where HTTP clients come from; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where what is not told by an exception is noted; <c>null</c> for nowhere.</param>
    /// <returns>The cloud.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credentialFactory"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="channelService"/> names no known cloud, and no address says more.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        // What concerns incoming tokens has no use while none is accepted; refusals are noted by the adapter.
        _ = authConfiguration;
        _ = logger;
        var namesAddresses = new[]
        {
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl,
        }.Any(address => !string.IsNullOrEmpty(address));
        var addresses = Addresses(channelService, namesAddresses);
        return new CloudAuthentication(
            addresses with
            {
                ValidateAuthority = validateAuthority,
                LoginEndpoint = Chosen(toChannelFromBotLoginUrl, addresses.LoginEndpoint),
                ChannelScope = Chosen(toChannelFromBotOAuthScope, addresses.ChannelScope),
                CallerId = Chosen(callerId, addresses.CallerId),
            },
            credentialFactory,
            ServiceUrlTrust.LoopbackOnly,
            httpClientFactory);
    }

    private static CloudAddresses Addresses(string channelService, bool namesAddresses) => channelService switch
    {
        null or "" => new CloudAddresses(),
        GovernmentAuthenticationConstants.ChannelService => new CloudAddresses
        {
            LoginEndpoint = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            ChannelScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
            CallerId = CallerIdConstants.USGovChannel,
        },
        _ when namesAddresses => new CloudAddresses { CallerId = null },
        _ => throw new ArgumentException("The channel service names no known cloud.", nameof(channelService)),
    };

    private static string Chosen(string given, string own) => string.IsNullOrEmpty(given) ? own : given;
}
