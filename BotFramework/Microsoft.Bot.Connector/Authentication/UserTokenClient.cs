using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The service that keeps members' sign-ins at other services.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>Fetches a member's token.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="connectionName">The connection that the bot is registered with.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="magicCode">The code that the member typed in; <c>null</c> where none was asked for.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The token; <c>null</c> where the member has not signed in.</returns>
    public abstract Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken);

    /// <summary>Fetches what a sign-in card needs.</summary>
    /// <param name="connectionName">The connection that the bot is registered with.</param>
    /// <param name="activity">The activity that is answered with the card.</param>
    /// <param name="finalRedirect">Where the member ends up; <c>null</c> for the service's own page.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Links for the card.</returns>
    public abstract Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken);

    /// <summary>Signs a member out.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="connectionName">The connection; <c>null</c> for all.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>A task that is done when the member is signed out.</returns>
    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>Lists the connections and whether the member has signed in.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="includeFilter">Connections to list, separated by commas; <c>null</c> for all.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>One status a connection.</returns>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken);

    /// <summary>Fetches a member's tokens for several resources.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="connectionName">The connection that the bot is registered with.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The tokens by resource.</returns>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken);

    /// <summary>Exchanges a token that the channel has for one that the bot can use.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="connectionName">The connection that the bot is registered with.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="exchangeRequest">What to exchange.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The token.</returns>
    public abstract Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    /// <summary>Releases what the client holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The state that a sign-in brings back to the bot.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="connectionName">The connection that the bot is registered with.</param>
    /// <param name="activity">The activity that is answered with the sign-in card.</param>
    /// <returns>The state as JSON, in Base64.</returns>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state)));
    }

    /// <summary>Releases what a derived client holds. May be called more than once.</summary>
    /// <param name="disposing"><c>true</c> when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
