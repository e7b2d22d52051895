using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using BackPainBot.Channels.DirectLine.Access;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels.DirectLine;

/// <content>Turns that the bot begins by itself. What fails in one reaches its caller, as with other channels.</content>
internal sealed partial class DirectLineAdapter
{
    /// <exception cref="ErrorResponseException">The conversation is no more (404).</exception>
    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueAsync(reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(string.Empty, reference, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(string.Empty, reference, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public override Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueAsync(continuationActivity, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueAsync(continuationActivity, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueAsync(continuationActivity, callback, cancellationToken);

    /// <summary>Begins a conversation with one member, whose id begins with <c>dl_</c>; they meet it where a token for it is issued.</summary>
    /// <exception cref="ArgumentException">There is no such member among the parameters.</exception>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        if (conversationParameters.Members is not [{ Id: { } user }] || !user.StartsWith(ChatToken.UserPrefix, StringComparison.Ordinal))
        {
            throw new ArgumentException("A conversation of the web chat has one member, whose id begins with dl_.", nameof(conversationParameters));
        }

        var id = NewId();
        await _store.AddConversationAsync(id, user, cancellationToken);
        var activity = new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            Id = Guid.NewGuid().ToString("n"),
            ChannelId = ChannelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(id: id),
            From = new ChannelAccount(user, role: RoleTypes.User),
            Recipient = Bot,
            ChannelData = conversationParameters.ChannelData,
        };
        await RunOwnTurnAsync(activity, callback, cancellationToken);
    }

    /// <summary>An id that nobody can guess.</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    private async Task ContinueAsync(Activity continuation, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        ArgumentNullException.ThrowIfNull(callback);
        if (continuation.Conversation?.Id is not { } id || await _store.FindConversationAsync(id, cancellationToken) is null)
        {
            throw Gone();
        }

        await RunOwnTurnAsync(continuation, callback, cancellationToken);
    }

    private async Task RunOwnTurnAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<System.Security.Principal.IIdentity>(BotIdentityKey, new ClaimsIdentity());
        await MiddlewareSet.ReceiveActivityWithStatusAsync(context, callback, cancellationToken);
    }
}
