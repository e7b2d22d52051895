using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides, after a token was found valid, whether its bearer may talk to the bot.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Refuses by throwing.</summary>
    /// <param name="claims">The claims of the validated token.</param>
    /// <returns>A task that is done when the bearer is accepted.</returns>
    /// <exception cref="UnauthorizedAccessException">The bearer is refused.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
