using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Messaging;
using BackPainBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels.DirectLine.Turns;

/// <summary>
/// Runs the turns of a conversation one after the other, behind the request that began them. What is queued is in the transcript as
/// unanswered, so nothing is lost when the process ends: the next one goes on with it.
/// </summary>
internal sealed partial class TurnQueue(
    DirectLineAdapter adapter, IBot bot, IChatStore store, TurnGate gate, TimeProvider clock, ILogger<TurnQueue> logger)
{
    /// <summary>How many turns of one conversation may wait.</summary>
    public const int MostWaiting = 20;

    private readonly Dictionary<string, Line> _queues = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>How many turns of a conversation wait, the running one left out.</summary>
    public int CountOf(string conversation)
    {
        lock (_gate)
        {
            return _queues.TryGetValue(conversation, out var queue) ? queue.Activities.Count : 0;
        }
    }

    /// <exception cref="RequestRefusedException">Too many turns of the conversation wait already.</exception>
    public void RequireRoom(string conversation)
    {
        if (CountOf(conversation) >= MostWaiting)
        {
            throw new RequestRefusedException(
                StatusCodes.Status400BadRequest, "TooManyMessages", "This conversation has too many messages waiting; send again in a moment.");
        }
    }

    /// <summary>Runs a turn after those before it in the conversation. Does not wait for it.</summary>
    public void Add(string conversation, Activity activity)
    {
        lock (_gate)
        {
            if (_queues.TryGetValue(conversation, out var queue))
            {
                queue.Activities.Enqueue(activity);
                return;
            }

            _queues[conversation] = new Line();
        }

        _ = Task.Run(() => RunAllAsync(conversation, activity));
    }

    /// <summary>Waits until a conversation has no turn running or waiting, or for as long as it may take.</summary>
    public async Task WaitUntilIdleAsync(string conversation, TimeSpan longest, CancellationToken cancellationToken)
    {
        Task? idle;
        lock (_gate)
        {
            idle = _queues.TryGetValue(conversation, out var queue) ? queue.Idle.Task : null;
        }

        if (idle is not null)
        {
            await idle.WaitAsync(longest, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAllAsync(string conversation, Activity first)
    {
        for (var activity = first; activity is not null; activity = Next(conversation))
        {
            // Told to stop, the process leaves what is left to the next one.
            if (!gate.TryEnter())
            {
                Forget(conversation);
                return;
            }

            try
            {
                await RunAsync(conversation, activity);
            }
            finally
            {
                gate.Leave();
            }
        }
    }

    private async Task RunAsync(string conversation, Activity activity)
    {
        try
        {
            var result = await adapter.RunTurnAsync(activity, bot.OnTurnAsync, CancellationToken.None);
            await store.FinishTurnAsync(conversation, activity.Id, result, CancellationToken.None);
        }
#pragma warning disable CA1031 // The turns behind it must run; what failed here is tried again when the process starts.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(logger, ConversationDigest.Of(activity), FailureReport.Of(exception));
        }
    }

    private Activity? Next(string conversation)
    {
        lock (_gate)
        {
            var line = _queues[conversation];
            if (line.Activities.TryDequeue(out var next))
            {
                return next;
            }

            _queues.Remove(conversation);
            line.Idle.SetResult();
            return null;
        }
    }

    private void Forget(string conversation)
    {
        lock (_gate)
        {
            if (_queues.Remove(conversation, out var line))
            {
                line.Idle.SetResult();
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of web chat {Conversation} could not be finished: {Failure}")]
    private static partial void LogFailed(ILogger logger, string conversation, string failure);

    private sealed class Line
    {
        public Queue<Activity> Activities { get; } = new();

        public TaskCompletionSource Idle { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
