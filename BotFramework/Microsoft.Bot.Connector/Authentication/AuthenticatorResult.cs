namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token and how long it is good for.</summary>
public class AuthenticatorResult
{
    /// <summary>The token, as an Authorization header carries it after <c>Bearer</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>When the token stops being accepted.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
