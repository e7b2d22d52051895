namespace Microsoft.Bot.Schema;

/// <summary>Names of the activities that a sign-in consists of.</summary>
public static class SignInConstants
{
    /// <summary>Call with the code that the sign-in page showed.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>Call with a token to be exchanged.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>Event with the token that a sign-in brought.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>Call with a token to be exchanged, from SharePoint.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
}
