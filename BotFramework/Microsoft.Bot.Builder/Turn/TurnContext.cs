using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>One turn of a conversation as an <see cref="BotAdapter"/> hands it to the bot.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    // The name that dialogs give to the memory of a turn; the locale lives there as "turn.locale".
    private const string TurnScope = "turn";
    private const string LocaleName = "locale";

    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private bool _disposed;

    /// <summary>Begins a turn.</summary>
    /// <param name="adapter">The adapter that delivers the answers.</param>
    /// <param name="activity">The activity that came in.</param>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = adapter;
        Activity = activity;
        TurnState = [];
        BufferedReplyActivities = [];
    }

    /// <summary>Looks at a turn with another activity in place of its own; state and handlers are shared.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity to show in place of the one that came in.</param>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is TurnContext other)
        {
            BufferedReplyActivities = other.BufferedReplyActivities;
            _onSendActivities = other._onSendActivities;
            _onUpdateActivity = other._onUpdateActivity;
            _onDeleteActivity = other._onDeleteActivity;
        }
        else
        {
            BufferedReplyActivities = [];
        }
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The replies held back for the response to the request, where the activity asked for that (<c>expectReplies</c>).</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <summary>The language of this turn as a BCP 47 tag, or null where none is known.</summary>
    public string Locale
    {
        get => TurnState.Get<JObject>(TurnScope)?.Value<string>(LocaleName);
        set
        {
            var turn = TurnState.Get<JObject>(TurnScope);
            if (turn == null)
            {
                turn = [];
                TurnState.Set(TurnScope, turn);
            }

            turn[LocaleName] = value;
        }
    }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onSendActivities.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdateActivity.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onDeleteActivity.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            // Upstream answers an empty text as it does a missing one.
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            message.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            message.InputHint = inputHint;
        }

        return await SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ActivityNotNull(activity);

        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("At least one activity is needed.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            BotAssert.ActivityNotNull(activity);
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return SendFrom(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ActivityNotNull(activity);

        var replacement = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFrom(0, replacement, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteFrom(0, reference, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFrom(0, conversationReference, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the turn: its state can no longer be used, and nothing more can be sent.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed && disposing)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);

    private Task<ResourceResponse[]> SendFrom(int index, List<Activity> outgoing, CancellationToken cancellationToken)
        => index < _onSendActivities.Count
            ? _onSendActivities[index](this, outgoing, () => SendFrom(index + 1, outgoing, cancellationToken))
            : Deliver(outgoing, cancellationToken);

    private async Task<ResourceResponse[]> Deliver(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = Hold(outgoing);
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < responses.Length; i++)
            {
                outgoing[i].Id = responses[i].Id;
            }
        }

        Responded |= outgoing.Exists(sent => sent.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Hold(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            BufferedReplyActivities.Add(outgoing[i]);
            if (outgoing[i].Type == ActivityTypesEx.InvokeResponse)
            {
                // The adapter answers the request with it.
                TurnState.Add(BotAdapter.InvokeResponseKey, outgoing[i]);
            }

            responses[i] = new ResourceResponse();
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateFrom(int index, Activity replacement, CancellationToken cancellationToken)
    {
        return index < _onUpdateActivity.Count
            ? _onUpdateActivity[index](this, replacement, Next)
            : Adapter.UpdateActivityAsync(this, replacement, cancellationToken);

        async Task<ResourceResponse> Next()
        {
            var response = await UpdateFrom(index + 1, replacement, cancellationToken).ConfigureAwait(false);
            if (response != null)
            {
                replacement.Id = response.Id;
            }

            return response;
        }
    }

    private Task DeleteFrom(int index, ConversationReference reference, CancellationToken cancellationToken)
        => index < _onDeleteActivity.Count
            ? _onDeleteActivity[index](this, reference, () => DeleteFrom(index + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
