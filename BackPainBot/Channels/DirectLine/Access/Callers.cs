namespace BackPainBot.Channels.DirectLine.Access;

/// <summary>Finds out who makes a request, and refuses whoever may not.</summary>
internal sealed class Callers(ChatTokens tokens, Sites sites)
{
    private const string Scheme = "Bearer ";

    /// <summary>What stands after "Bearer"; <see langword="null"/> when the request brings nothing.</summary>
    public static string? CredentialOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length ? header[Scheme.Length..].Trim() : null;
    }

    /// <summary>The token of a request to one conversation.</summary>
    /// <exception cref="RequestRefusedException">There is none, it opens another conversation, or a page of another site uses it.</exception>
    public ChatToken Require(HttpRequest request, string conversation)
    {
        var token = Require(request);
        return string.Equals(token.Conversation, conversation, StringComparison.Ordinal)
            ? token
            : throw new RequestRefusedException(StatusCodes.Status403Forbidden, "WrongConversation", "The token opens another conversation.");
    }

    /// <summary>The token of a request.</summary>
    /// <exception cref="RequestRefusedException">There is none that is good here.</exception>
    public ChatToken Require(HttpRequest request)
    {
        var credential = CredentialOf(request) ?? throw Missing();
        var token = tokens.Read(credential);
        RequireOrigin(request, token);
        return token;
    }

    /// <exception cref="RequestRefusedException">The request comes from the page of a site that the token is not for.</exception>
    public void RequireOrigin(HttpRequest request, ChatToken token)
    {
        if (Sites.OriginOf(request) is { } origin && !sites.IsOwn(request, origin) && !token.Origins.Contains(origin))
        {
            throw WrongOrigin();
        }
    }

    public static RequestRefusedException Missing() => new(
        StatusCodes.Status401Unauthorized, "MissingToken", "Send a token: \"Authorization: Bearer TOKEN\".");

    public static RequestRefusedException WrongOrigin() => new(
        StatusCodes.Status403Forbidden, "WrongOrigin", "Pages of this site may not use the web chat. The bot's settings list those that may (Channels:DirectLine:Origins).");
}
