namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens that prove the bot's identity. Instances are shared between requests and must be thread safe.</summary>
public interface IAuthenticator
{
    /// <summary>Gets a token.</summary>
    /// <param name="forceRefresh">Whether a token that is still good is replaced too.</param>
    /// <returns>The token.</returns>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
