using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Turns;

/// <summary>
/// One attempt at a turn. What the bot sends, updates and deletes is held back until <see cref="ReleaseAsync"/>; dropped with this
/// object, it never happened. Only typing goes out at once. The bot gets an id for what it sends that stands for the channel's, which is
/// not known yet: it may update that message by it in a later turn.
/// </summary>
internal sealed class HeldTurnContext : ITurnContext
{
    private const string HeldId = "held-";

    /// <summary>How long an update may take; the member's next turn waits for it.</summary>
    private static readonly TimeSpan LongestUpdate = TimeSpan.FromSeconds(5);

    private readonly ITurnContext _outer;
    private readonly List<Func<Release, CancellationToken, Task>> _actions = [];
    private readonly Dictionary<Activity, string> _heldIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _sentCards = new(StringComparer.Ordinal);
    private readonly List<Activity> _replies = [];
    private readonly List<SendActivitiesHandler> _sendHandlers = [];
    private readonly List<UpdateActivityHandler> _updateHandlers = [];
    private readonly List<DeleteActivityHandler> _deleteHandlers = [];
    private List<Activity>? _batch;

    public HeldTurnContext(ITurnContext outer)
    {
        _outer = outer;
        foreach (var (key, value) in outer.TurnState)
        {
            TurnState[key] = value;
        }
    }

    public BotAdapter Adapter => _outer.Adapter;

    /// <summary>A copy of the turn's, so that an attempt that is dropped leaves nothing behind. Not disposed: the turn owns what is in it.</summary>
    public TurnContextStateCollection TurnState { get; } = new();

    public Activity Activity => _outer.Activity;

    public bool Responded { get; private set; }

    /// <summary>What was sent in this attempt, in order.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    /// <summary>After the release: the channel's id of each message with a card, by the id that the bot got for it.</summary>
    public IReadOnlyDictionary<string, string> SentCards => _sentCards;

    /// <summary>Does in order what was held back. An update that fails is passed over: what comes after it matters more.</summary>
    /// <param name="find">Finds the channel's id for one that the bot got in an earlier turn; null where it is not known.</param>
    /// <param name="updateFailed">Told of an update that failed.</param>
    /// <param name="cancellationToken">Ends it all.</param>
    public async Task ReleaseAsync(Func<string, CancellationToken, Task<string?>> find, Action<Exception> updateFailed, CancellationToken cancellationToken)
    {
        var release = new Release(find, updateFailed);
        foreach (var action in _actions)
        {
            await action(release, cancellationToken);
        }
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        _sendHandlers.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        _updateHandlers.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        _deleteHandlers.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend, Speak = speak, InputHint = inputHint };
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        // A handler may have made several of it: the id is that of the one with the card.
        return _heldIds.TryGetValue((Activity)activity, out var held) ? new ResourceResponse(held)
            : responses is { Length: > 0 } ? responses[0]
            : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var sent = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            sent.Add((Activity)activity.ApplyConversationReference(reference));
        }

        return SendThrough(0, sent, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return UpdateThrough(0, (Activity)activity);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThrough(0, reference);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThrough(0, conversationReference);
    }

    private Task<ResourceResponse[]> SendThrough(int handler, List<Activity> sent, CancellationToken cancellationToken) =>
        handler == _sendHandlers.Count
            ? HoldAsync(sent, cancellationToken)
            : _sendHandlers[handler](this, sent, () => SendThrough(handler + 1, sent, cancellationToken));

    private Task<ResourceResponse> UpdateThrough(int handler, Activity activity)
    {
        if (handler < _updateHandlers.Count)
        {
            return _updateHandlers[handler](this, activity, () => UpdateThrough(handler + 1, activity));
        }

        Hold((release, token) => UpdateAsync(activity, release, token));
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    private Task DeleteThrough(int handler, ConversationReference reference)
    {
        if (handler < _deleteHandlers.Count)
        {
            return _deleteHandlers[handler](this, reference, () => DeleteThrough(handler + 1, reference));
        }

        Hold((_, token) => _outer.DeleteActivityAsync(reference, token));
        return Task.CompletedTask;
    }

    private async Task<ResourceResponse[]> HoldAsync(List<Activity> sent, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[sent.Count];
        for (var index = 0; index < responses.Length; index++)
        {
            var activity = sent[index];
            if (activity.Type == ActivityTypes.Typing && Activity.DeliveryMode != DeliveryModes.ExpectReplies)
            {
                responses[index] = await _outer.SendActivityAsync(activity, cancellationToken);
                continue;
            }

            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                // Whoever asks within this attempt whether the invoke is answered must see that it is.
                TurnState[BotAdapter.InvokeResponseKey] = activity;
            }

            HoldReply(activity);
            Responded |= activity.Type != ActivityTypes.Trace;
            responses[index] = new ResourceResponse(HeldIdOf(activity));
        }

        return responses;
    }

    private void HoldReply(Activity activity)
    {
        _replies.Add(activity);
        if (_batch is null)
        {
            var started = new List<Activity>();
            Hold((_, token) => SendAsync(started, token));
            _batch = started;
        }

        _batch.Add(activity);
    }

    private string? HeldIdOf(Activity activity)
    {
        if (activity.Id is null && activity.Attachments is { Count: > 0 })
        {
            _heldIds[activity] = $"{HeldId}{Guid.NewGuid():N}";
        }

        return activity.Id ?? _heldIds.GetValueOrDefault(activity);
    }

    private async Task SendAsync(List<Activity> batch, CancellationToken cancellationToken)
    {
        var sent = await _outer.SendActivitiesAsync([.. batch], cancellationToken);
        foreach (var (activity, response) in batch.Zip(sent ?? []))
        {
            if (_heldIds.TryGetValue(activity, out var held) && response?.Id is { Length: > 0 } id)
            {
                _sentCards[held] = id;
            }
        }
    }

    private async Task UpdateAsync(Activity activity, Release release, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestUpdate);
        try
        {
            if (activity.Id?.StartsWith(HeldId, StringComparison.Ordinal) == true)
            {
                activity.Id = _sentCards.GetValueOrDefault(activity.Id) ?? await release.Find(activity.Id, patience.Token);
            }

            if (activity.Id is not null)
            {
                await _outer.UpdateActivityAsync(activity, patience.Token);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            release.UpdateFailed(exception);
        }
    }

    private void Hold(Func<Release, CancellationToken, Task> action)
    {
        _batch = null;
        _actions.Add(action);
    }

    private sealed record Release(Func<string, CancellationToken, Task<string?>> Find, Action<Exception> UpdateFailed);
}
