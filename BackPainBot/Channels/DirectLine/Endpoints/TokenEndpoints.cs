using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Limits;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>
/// Tokens: a page of the bot's own or of a listed site gets one for a new member; whoever holds one, another conversation of the same
/// member; a site's own server, with the secret, one for the member that it names.
/// </summary>
internal sealed class TokenEndpoints(ChatTokens tokens, Callers callers, Sites sites, RequestLimits limits, Sockets sockets)
{
    private const int LargestBody = 16 * 1024;
    private const int LongestUser = 100;

    public async Task GenerateAsync(HttpContext context)
    {
        limits.CountStart(context);
        var (user, origins) = await AskerAsync(context.Request, context.RequestAborted);
        await AnswerAsync(context, DirectLineAdapter.NewId(), user, origins);
    }

    public Task RefreshAsync(HttpContext context)
    {
        var token = callers.Require(context.Request);
        return AnswerAsync(context, token.Conversation, token.User, token.Origins);
    }

    /// <summary>Whom a new token is for, and from which sites it may be used.</summary>
    /// <exception cref="RequestRefusedException">The request may not have one.</exception>
    public async Task<(string User, IReadOnlyList<string> Origins)> AskerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var origin = Sites.OriginOf(request);
        if (Callers.CredentialOf(request) is { } credential)
        {
            if (!sites.IsSecret(credential))
            {
                var token = callers.Require(request);
                return (token.User, token.Origins);
            }

            if (origin is not null)
            {
                throw new RequestRefusedException(
                    StatusCodes.Status403Forbidden, "SecretInBrowser", "The secret came from a page. It belongs on the site's server only; change it.");
            }

            return await ReadAskedAsync(request, cancellationToken);
        }

        if (origin is null)
        {
            throw Callers.Missing();
        }

        return sites.IsAllowed(request, origin) ? (NewUser(), [origin]) : throw Callers.WrongOrigin();
    }

    private static string NewUser() => ChatToken.UserPrefix + DirectLineAdapter.NewId();

    private async Task<(string User, IReadOnlyList<string> Origins)> ReadAskedAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await RequestBody.ReadAsync(request, LargestBody, cancellationToken);
        var asked = body.Length == 0 ? [] : IncomingActivity.Parse(body);
        var user = Find(Find(asked, "user") as JObject, "id")?.ToString();
        if (user is not (null or "") && (!user.StartsWith(ChatToken.UserPrefix, StringComparison.Ordinal) || user.Length > LongestUser))
        {
            throw RequestRefusedException.BadArgument($"A user id begins with {ChatToken.UserPrefix} and has {LongestUser} characters at the most.");
        }

        var origins = (Find(asked, "trustedOrigins") as JArray)?.Select(origin => Origin.Parse(origin.ToString()) ?? string.Empty).Distinct().ToList();
        if (origins?.Find(origin => !sites.IsListed(origin)) is not null)
        {
            throw RequestRefusedException.BadArgument("A trusted origin is not among the sites in the bot's settings (Channels:DirectLine:Origins).");
        }

        return (string.IsNullOrEmpty(user) ? NewUser() : user, origins ?? sites.Listed);
    }

    /// <summary>Clients write names with a small or a large first letter.</summary>
    private static JToken? Find(JObject? from, string name) => from?.GetValue(name, StringComparison.OrdinalIgnoreCase);

    private Task AnswerAsync(HttpContext context, string conversation, string user, IReadOnlyList<string> origins)
    {
        var (text, token) = tokens.Issue(conversation, user, origins);
        sockets.Extend(conversation, token.Expires);
        return context.Response.WriteAsJsonAsync(
            new ConversationAnswer
            {
                ConversationId = conversation,
                Token = text,
                ExpiresIn = (int)tokens.Life.TotalSeconds,
            },
            context.RequestAborted);
    }
}
