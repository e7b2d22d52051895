using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The cloud that a bot lives in: authenticates what comes in and builds the clients for what goes out.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Authenticates an activity that was posted to the bot.</summary>
    /// <param name="activity">The activity; its <c>serviceUrl</c> and <c>channelId</c> are held against the token.</param>
    /// <param name="authHeader">The Authorization header; <c>null</c> or empty where there is none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The caller and how to answer.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Authenticates a streaming connection.</summary>
    /// <param name="authHeader">The Authorization header; <c>null</c> or empty where there is none.</param>
    /// <param name="channelIdHeader">The header with the channel's id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The caller and how to answer.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Builds a factory for clients that answer a caller.</summary>
    /// <param name="claimsIdentity">The caller.</param>
    /// <returns>The factory.</returns>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Builds a client of the service that keeps members' sign-ins.</summary>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The client.</returns>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>Builds a client that posts activities to other bots.</summary>
    /// <returns>The client.</returns>
    /// <exception cref="NotSupportedException">This cloud has none.</exception>
    public virtual BotFrameworkClient CreateBotFrameworkClient() =>
        throw new NotSupportedException($"{GetType().Name} does not call other bots.");

    /// <summary>What tokens are asked for when the bot begins to speak by itself.</summary>
    /// <returns>The audience.</returns>
    /// <exception cref="NotSupportedException">This cloud has none.</exception>
    public virtual string GetOriginatingAudience() =>
        throw new NotSupportedException($"{GetType().Name} has no audience of its own.");

    /// <summary>Authenticates a channel's call that carries no activity.</summary>
    /// <param name="authHeader">The Authorization header; <c>null</c> or empty where there is none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The caller.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    /// <exception cref="NotSupportedException">This cloud takes no such calls.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} takes no calls from channels beside activities.");

    /// <summary>The <c>callerId</c> that an activity gets.</summary>
    /// <param name="credentialFactory">Says whether anything is authenticated at all.</param>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="callerId">What a channel of this cloud is called.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><c>null</c> without authentication, the other bot's id if a bot calls, else <paramref name="callerId"/>.</returns>
    protected async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return BotClaims.IsAnotherBot(claimsIdentity)
            ? CallerIdConstants.BotToBotPrefix + BotClaims.AppId(claimsIdentity.Claims)
            : callerId;
    }
}
