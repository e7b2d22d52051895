using BackPainBot.Dialogs.Delivery;
using BackPainBot.Messaging;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Channels.Private;

/// <summary>
/// Opens the member's own chat in Teams and has the bot answer there what was said in a thread. Fails where the member has not
/// installed the app: the thread then shows the way.
/// </summary>
internal sealed partial class PrivateChat(IServiceProvider services, IConfiguration configuration, ILogger<PrivateChat> logger) : IPrivateChat
{
    public async Task<bool> TryAnswerAsync(ITurnContext thread, string said, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(thread);
        if (thread.Activity.ChannelId != Microsoft.Bot.Connector.Channels.Msteams)
        {
            return false;
        }

        try
        {
            await AnswerAsync(thread, said, cancellationToken);
            return true;
        }
#pragma warning disable CA1031 // Whatever the channel objects to, the thread still gets its answer.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var (conversation, kind) = (ConversationDigest.Of(thread.Activity), exception.GetType().Name);
            LogRefused(logger, conversation, kind);

            return false;
        }
    }

    private Task AnswerAsync(ITurnContext thread, string said, CancellationToken cancellationToken)
    {
        var activity = thread.Activity;
        var tenant = activity.Conversation.TenantId ?? (string?)(activity.ChannelData as JObject)?.SelectToken("tenant.id");
        var parameters = new ConversationParameters
        {
            Bot = activity.Recipient,
            Members = [activity.From],
            IsGroup = false,
            TenantId = tenant,
            ChannelData = tenant is null ? null : new JObject { ["tenant"] = new JObject { ["id"] = tenant } },
        };
        return thread.Adapter.CreateConversationAsync(
            configuration["MicrosoftAppId"] ?? string.Empty,
            activity.ChannelId,
            activity.ServiceUrl,
            audience: null!,
            parameters,
            (chat, token) => RunAsync(chat, activity, said, token),
            cancellationToken);
    }

    private async Task RunAsync(ITurnContext chat, Activity thread, string said, CancellationToken cancellationToken)
    {
        var message = new Activity(ActivityTypes.Message)
        {
            // The same id makes a resend of the thread's message a resend here.
            Id = thread.Id,
            Text = said,
            ChannelId = thread.ChannelId,
            ServiceUrl = thread.ServiceUrl,
            Conversation = new ConversationAccount(
                id: chat.Activity.Conversation.Id, isGroup: false, conversationType: "personal", tenantId: thread.Conversation.TenantId),
            From = thread.From,
            Recipient = thread.Recipient,
            Locale = thread.Locale,
            Timestamp = thread.Timestamp,
            LocalTimestamp = thread.LocalTimestamp,
        };
        using var turn = new TurnContext(chat.Adapter, message);
        foreach (var (key, value) in chat.TurnState)
        {
            turn.TurnState[key] = value;
        }

        // Asked for only now: it stands around the conversation, which knows this.
        await services.GetRequiredService<IBot>().OnTurnAsync(turn, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "No private chat could be opened from conversation {Conversation} ({Exception}).")]
    private static partial void LogRefused(ILogger logger, string conversation, string exception);
}
