using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Turns;
using BackPainBot.Storage;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>Begins conversations, and lets clients come back to them.</summary>
internal sealed class ConversationEndpoints(
    ChatTokens tokens,
    StreamTickets tickets,
    Callers callers,
    Sites sites,
    RequestLimits limits,
    TokenEndpoints generation,
    IChatStore store,
    ChatTranscript transcript,
    Sockets sockets,
    TurnQueue turns)
{
    private const int LargestBody = 16 * 1024;
    private const int LongestLocale = 35;

    /// <summary>POST /conversations: 201 for a new conversation, 200 for one that exists.</summary>
    public async Task StartAsync(HttpContext context)
    {
        limits.CountStart(context);
        var token = await TokenAsync(context);
        var locale = await ReadLocaleAsync(context);
        var isNew = await store.AddConversationAsync(token.Conversation, token.User, context.RequestAborted);
        if (isNew)
        {
            await GreetAsync(token, locale, sites.AddressOf(context.Request));
        }

        context.Response.StatusCode = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        await AnswerAsync(context, token, "0");
    }

    /// <summary>GET /conversations/{id}: the way back after a reload or a lost socket.</summary>
    public async Task ReconnectAsync(HttpContext context, string conversation)
    {
        var token = callers.Require(context.Request, conversation);
        var found = await store.FindConversationAsync(conversation, context.RequestAborted) ?? throw RequestRefusedException.NoConversation();
        var place = ActivitySet.PlaceOf(context.Request.Query["watermark"], found.LastSequence);
        await AnswerAsync(context, token, ActivitySet.WatermarkOf(place));
    }

    private async Task<ChatToken> TokenAsync(HttpContext context)
    {
        if (Callers.CredentialOf(context.Request) is not { } credential || !sites.IsSecret(credential))
        {
            return callers.Require(context.Request);
        }

        context.Request.EnableBuffering(LargestBody, LargestBody);
        var (user, origins) = await generation.AskerAsync(context.Request, context.RequestAborted);
        context.Request.Body.Position = 0;
        return new ChatToken(DirectLineAdapter.NewId(), user, origins, DateTimeOffset.MaxValue);
    }

    private static async Task<string?> ReadLocaleAsync(HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context.Request, LargestBody, context.RequestAborted);
        var locale = body.Length == 0 ? null : IncomingActivity.Parse(body)["locale"]?.ToString();
        return locale is { Length: > 0 and <= LongestLocale } ? locale : null;
    }

    /// <summary>The bot learns that a member came, which is what it greets.</summary>
    private async Task GreetAsync(ChatToken token, string? locale, string address)
    {
        var arrival = new Activity(ActivityTypes.ConversationUpdate)
        {
            Id = DocumentFormat.DigestOf($"arrival {token.Conversation}")[..16],
            ServiceUrl = address,
            Locale = locale,
            MembersAdded = [new ChannelAccount(token.User, role: RoleTypes.User), DirectLineAdapter.Bot],
        };
        IncomingActivity.Address(arrival, token);
        // A client that gives up must still find its conversation begun.
        await transcript.AppendAsync(token.Conversation, [new ActivityDraft(arrival, IsShown: false, AwaitsTurn: true)], CancellationToken.None);
        turns.Add(token.Conversation, arrival);
    }

    private Task AnswerAsync(HttpContext context, ChatToken asked, string watermark)
    {
        var (text, token) = tokens.Issue(asked.Conversation, asked.User, asked.Origins);
        sockets.Extend(token.Conversation, token.Expires);
        return context.Response.WriteAsJsonAsync(
            new ConversationAnswer
            {
                ConversationId = token.Conversation,
                Token = text,
                ExpiresIn = (int)tokens.Life.TotalSeconds,
                StreamUrl = $"{sites.SocketAddressOf(context.Request)}{DirectLineExtensions.Root}/conversations/{token.Conversation}/stream"
                    + $"?watermark={watermark}&t={tickets.Issue(token)}",
            },
            context.RequestAborted);
    }
}
