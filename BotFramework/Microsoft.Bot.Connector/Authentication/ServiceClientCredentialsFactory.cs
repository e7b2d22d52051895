using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and builds the credentials it answers with.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether an app id is one of the bot's own.</summary>
    /// <param name="appId">App id from a token's audience.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><c>true</c> where tokens for that app id are for this bot.</returns>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot runs without an app id, which lets every caller on this machine in.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><c>true</c> where nothing is authenticated.</returns>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Builds credentials.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="audience">What tokens are asked for.</param>
    /// <param name="loginEndpoint">Where tokens are asked for.</param>
    /// <param name="validateAuthority">Whether the login endpoint has to be one of the known ones.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Credentials that sign requests to channels.</returns>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
