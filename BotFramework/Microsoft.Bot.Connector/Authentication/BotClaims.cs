using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads what the claims of a validated token say about its bearer.</summary>
internal static class BotClaims
{
    /// <summary>App id of the bearer, by the token's version; <c>null</c> where no claim has it.</summary>
    public static string AppId(IEnumerable<Claim> claims)
    {
        string version = null, versionOne = null, versionTwo = null;
        foreach (var claim in claims)
        {
            switch (claim.Type)
            {
                case AuthenticationConstants.VersionClaim:
                    version = claim.Value;
                    break;
                case AuthenticationConstants.AppIdClaim:
                    versionOne = claim.Value;
                    break;
                case AuthenticationConstants.AuthorizedParty:
                    versionTwo = claim.Value;
                    break;
            }
        }

        return version switch
        {
            null or "" or "1.0" => versionOne,
            "2.0" => versionTwo,
            _ => null,
        };
    }

    /// <summary>The app id that the bearer's token is for, <c>null</c> where there is none.</summary>
    public static string Audience(ClaimsIdentity identity) => identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;

    /// <summary>Whether the bearer is another bot: the token is for this bot, and issued to an app that is neither it nor the channels.</summary>
    public static bool IsAnotherBot(ClaimsIdentity identity)
    {
        if (identity.FindFirst(AuthenticationConstants.VersionClaim) == null)
        {
            return false;
        }

        var audience = Audience(identity);
        var appId = AppId(identity.Claims);
        return !string.IsNullOrWhiteSpace(audience)
            && audience is not (AuthenticationConstants.ToBotFromChannelTokenIssuer or GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer)
            && !string.IsNullOrWhiteSpace(appId)
            && appId != audience;
    }
}
