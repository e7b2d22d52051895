using System.Globalization;
using System.Net;
using System.Security.Claims;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Messaging;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels.DirectLine;

/// <summary>
/// Connects the bot with the web chat: what it sends goes into the conversation's transcript, and from there to whoever listens. The id
/// of a reply follows from that of the activity it answers, so a turn that runs twice says everything once.
/// </summary>
internal sealed partial class DirectLineAdapter : BotAdapter
{
    /// <summary>The web chat's name among channels.</summary>
    public const string ChannelId = Microsoft.Bot.Connector.Channels.Webchat;

    private const string CountKey = "DirectLine.Replies";
    private const string FailedKey = "DirectLine.Failed";

    private readonly ChatTranscript _transcript;
    private readonly IChatStore _store;
    private readonly TurnFailedReply _apology;
    private readonly TimeProvider _clock;
    private readonly ILogger<DirectLineAdapter> _logger;

    public DirectLineAdapter(
        ChatTranscript transcript, IChatStore store, TurnFailedReply apology, TimeProvider clock, ILogger<DirectLineAdapter> logger)
    {
        _transcript = transcript;
        _store = store;
        _apology = apology;
        _clock = clock;
        _logger = logger;
        OnTurnError = AnswerErrorAsync;
    }

    /// <summary>Who the bot is in a conversation.</summary>
    public static ChannelAccount Bot => new() { Id = "backpainbot", Name = "BackPainBot", Role = RoleTypes.Bot };

    /// <summary>Runs a member's turn. What fails in it the member is told, and does not come out of here.</summary>
    public async Task<TurnResult> RunTurnAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<System.Security.Principal.IIdentity>(BotIdentityKey, new ClaimsIdentity());
        await RunPipelineAsync(context, turn, cancellationToken);
        return new TurnResult(context.TurnState.ContainsKey(FailedKey) ? null : Agreement.Get(context));
    }

    /// <exception cref="ErrorResponseException">The conversation is no more (404).</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        var drafts = new List<ActivityDraft>(activities.Length);
        for (var index = 0; index < activities.Length; index++)
        {
            responses[index] = new ResourceResponse(await TakeAsync(turnContext, activities[index], drafts, cancellationToken));
        }

        if (drafts.Count > 0 && !await _transcript.AppendAsync(ConversationOf(turnContext), drafts, cancellationToken))
        {
            throw Gone();
        }

        return responses;
    }

    /// <exception cref="ErrorResponseException">There is no such activity (404).</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrWhiteSpace(activity.Id);
        await AddressAsync(turnContext, activity, cancellationToken);
        return await _transcript.ReplaceAsync(ConversationOf(turnContext), activity.Id, before => Rewrite(before, activity), cancellationToken)
            ? new ResourceResponse(activity.Id)
            : throw Gone();
    }

    /// <summary>The official client cannot delete, but shows nothing for a message that became empty.</summary>
    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        var conversation = reference.Conversation?.Id ?? ConversationOf(turnContext);
        if (await _store.RemoveAsync(conversation, reference.ActivityId, cancellationToken))
        {
            _transcript.Pass(conversation, ActivityJson.Write(new Activity(ActivityTypes.Message)
            {
                Id = reference.ActivityId,
                From = Bot,
                Conversation = new ConversationAccount(id: conversation),
                ChannelId = ChannelId,
                Timestamp = _clock.GetUtcNow(),
                Text = string.Empty,
            }));
        }
    }

    private static string ConversationOf(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.Id ?? throw new ArgumentException("A turn of the web chat names its conversation.", nameof(turnContext));

    private static ErrorResponseException Gone()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.NotFound);
        return new ErrorResponseException("The conversation or activity of the web chat is no more.")
        {
            Response = new Microsoft.Rest.HttpResponseMessageWrapper(response, string.Empty),
        };
    }

    /// <summary>The activity's own time stays, so that it stays in its place.</summary>
    private static string Rewrite(string before, Activity activity)
    {
        activity.Timestamp = ActivityJson.Read(before).Timestamp;
        return ActivityJson.Write(activity);
    }

    private async Task<string> TakeAsync(ITurnContext turnContext, Activity activity, List<ActivityDraft> drafts, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Trace:
                return string.Empty;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState[InvokeResponseKey] = activity;
                return string.Empty;
            case ActivityTypesEx.Delay:
                return string.Empty;
        }

        await AddressAsync(turnContext, activity, cancellationToken);
        if (activity.Type == ActivityTypes.Typing)
        {
            activity.Id = $"t{Guid.NewGuid():n}";
            activity.Timestamp = _clock.GetUtcNow();
            _transcript.Pass(ConversationOf(turnContext), ActivityJson.Write(activity));
            return activity.Id;
        }

        activity.Id = NextId(turnContext);
        drafts.Add(new ActivityDraft(activity, Keeping: Unconsented.Get(turnContext) == true ? Keeping.Withheld : Keeping.Always));
        return activity.Id;
    }

    private static string NextId(ITurnContext turnContext)
    {
        var count = (turnContext.TurnState.TryGetValue(CountKey, out var before) ? (int)before : 0) + 1;
        turnContext.TurnState[CountKey] = count;
        return string.Create(CultureInfo.InvariantCulture, $"{turnContext.Activity.Id}.{count}");
    }

    private async Task AddressAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.ChannelId = ChannelId;
        activity.From = Bot;
        activity.Conversation = new ConversationAccount(id: ConversationOf(turnContext));
        activity.ServiceUrl = null;
        activity.ReplyToId = await AnsweredAsync(turnContext, activity.ReplyToId, cancellationToken);
    }

    /// <summary>The official client holds a reply back for seconds while what it answers is not in the transcript.</summary>
    private async Task<string?> AnsweredAsync(ITurnContext turnContext, string? id, CancellationToken cancellationToken)
    {
        var incoming = turnContext.Activity;
        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        if (id == incoming.Id)
        {
            // A turn that the bot began by itself has an id that nobody has seen.
            return incoming.Type is ActivityTypes.Message or ActivityTypes.Event && incoming.RelatesTo is null
                && incoming.Name is not (ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation) ? id : null;
        }

        return await _store.ContainsAsync(ConversationOf(turnContext), id, cancellationToken) ? id : null;
    }

    private async Task AnswerErrorAsync(ITurnContext turnContext, Exception exception)
    {
        LogTurnFailed(_logger, ConversationDigest.Of(turnContext.Activity), FailureReport.Of(exception));
        turnContext.TurnState[FailedKey] = true;
        try
        {
            await turnContext.SendActivityAsync(_apology.Create(turnContext.Activity));
        }
#pragma warning disable CA1031 // The way to the member may be what failed; there is no other.
        catch (Exception second)
#pragma warning restore CA1031
        {
            LogAnswerFailed(_logger, ConversationDigest.Of(turnContext.Activity), FailureReport.Of(second));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of web chat {Conversation} failed: {Failure}")]
    private static partial void LogTurnFailed(ILogger logger, string conversation, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The member of web chat {Conversation} could not be told that a turn failed: {Failure}")]
    private static partial void LogAnswerFailed(ILogger logger, string conversation, string failure);
}
