using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads tokens that were already found valid.</summary>
public static class JwtTokenValidation
{
    /// <summary>The app id of a token's bearer.</summary>
    /// <param name="claims">Claims of a validated token.</param>
    /// <returns>The claim that the token's version keeps the app id in; <c>null</c> where it has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is <c>null</c>.</exception>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return BotClaims.AppId(claims);
    }
}
