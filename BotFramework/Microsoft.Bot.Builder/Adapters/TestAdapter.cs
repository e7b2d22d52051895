using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// An adapter for tests: takes activities from the test and queues the bot's replies. What a turn sends meanwhile, the test
/// may await.
/// </summary>
public class TestAdapter : BotAdapter
{
    private const string DefaultLocale = "en-us";

    private readonly ReplyQueue _replies = new();
    private readonly Lock _conversationLock = new();
    private int _nextId;

    /// <summary>Makes an adapter for a conversation on a channel.</summary>
    /// <param name="channelId">The channel, one of <see cref="Channels"/>.</param>
    /// <param name="sendTraceActivity">Whether traces are queued too.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>Makes an adapter for a conversation.</summary>
    /// <param name="conversation">The conversation; null for one on the channel <c>test</c>.</param>
    /// <param name="sendTraceActivity">Whether traces are queued too.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? DefaultConversation(Channels.Test);
        EnableTrace = sendTraceActivity;
    }

    /// <summary>The conversation that the test's activities belong to.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>The locale of the messages that the test makes of text.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <summary>Whether traces are queued too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The replies that the test has not taken yet, oldest first.</summary>
    public Queue<Activity> ActiveQueue => _replies.Activities;

    /// <summary>Describes a conversation of one person with the bot.</summary>
    /// <param name="name">The name and id of the conversation.</param>
    /// <param name="user">The name of the person; the id is the same in lower case.</param>
    /// <param name="bot">The name of the bot; the id is the same in lower case.</param>
    /// <returns>The conversation.</returns>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);
        return NewConversation(
            Channels.Test, new ConversationAccount(false, name, name), Account(user), Account(bot));
    }

    /// <summary>Adds middleware at the end.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn with an activity of the test's making. What addresses it is filled in.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">The bot's logic; null for none.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);

        Address(activity);
        var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn with an activity of the test's making.</summary>
    /// <param name="claimsIdentity">Not used.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">The bot's logic; null for none.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Null: the replies are in the queue.</returns>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Runs a turn with a message of the test's making.</summary>
    /// <param name="userSays">The text.</param>
    /// <param name="callback">The bot's logic; null for none.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>A message in the test's conversation.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>The message.</returns>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale ?? DefaultLocale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs the bot in a new conversation, without middleware. Replies not taken yet are dropped.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="callback">The bot's logic.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);

        _replies.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var context = CreateTurnContext(update);
        await callback(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Queues replies. A <c>delay</c> is waited for instead, and traces are dropped unless wanted.</summary>
    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("At least one activity is needed.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                _replies.Add(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces a reply that the test has not taken yet; one that it took is passed over.</summary>
    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Task.FromResult(_replies.Replace(activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Removes a reply that the test has not taken yet; one that it took is passed over.</summary>
    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        _replies.Remove(reference.ActivityId);
        return Task.CompletedTask;
    }

    /// <summary>Takes the oldest reply.</summary>
    /// <returns>The reply, or null where there is none.</returns>
    public IActivity GetNextReply() => _replies.Take();

    /// <summary>Takes the oldest reply, and waits for it where there is none yet.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="TaskCanceledException">The waiting was ended.</exception>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default) => _replies.TakeAsync(cancellationToken);

    /// <summary>Makes the context of a turn.</summary>
    /// <param name="activity">The activity of the turn.</param>
    /// <returns>The context.</returns>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) => NewConversation(
        channelId, new ConversationAccount(false, "convo1", "Conversation1"), Account("User1"), Account("Bot"));

    private static ConversationReference NewConversation(
        string channelId, ConversationAccount conversation, ChannelAccount user, ChannelAccount bot) => new()
        {
            ChannelId = channelId,
            ServiceUrl = "https://test.com",
            Conversation = conversation,
            User = user,
            Bot = bot,
            Locale = DefaultLocale,
        };

    // Ids of channel accounts are lower case by convention here, not for comparing.
#pragma warning disable CA1308
    private static ChannelAccount Account(string name) => new(name.ToLowerInvariant(), name);
#pragma warning restore CA1308

    private void Address(Activity activity)
    {
        lock (_conversationLock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset))
        {
            activity.Timestamp = TimeProvider.System.GetUtcNow();
        }

        if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset))
        {
            activity.LocalTimestamp = TimeProvider.System.GetLocalNow();
        }
    }

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);
}
