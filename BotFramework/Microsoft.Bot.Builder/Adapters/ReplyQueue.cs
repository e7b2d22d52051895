using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

// Replies that wait for the test, and tests that wait for a reply: never both.
internal sealed class ReplyQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();

    internal Queue<Activity> Activities { get; } = new();

    internal void Add(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                // One whose waiting was ended meanwhile takes nothing.
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            Activities.Enqueue(activity);
        }
    }

    internal IActivity Take()
    {
        lock (_lock)
        {
            return Activities.TryDequeue(out var activity) ? activity : null;
        }
    }

    internal Task<IActivity> TakeAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0 && Activities.TryDequeue(out var activity))
            {
                return Task.FromResult<IActivity>(activity);
            }

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
            if (cancellationToken.CanBeCanceled)
            {
                CancelWith(waiting, cancellationToken);
            }

            return waiting.Task;
        }
    }

    internal bool Replace(Activity activity) => Change(activity.Id, activity);

    internal void Remove(string activityId) => Change(activityId, null);

    internal void Clear()
    {
        lock (_lock)
        {
            Activities.Clear();
        }
    }

    private static void CancelWith(TaskCompletionSource<IActivity> waiting, CancellationToken cancellationToken)
    {
        var registration = cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
        _ = waiting.Task.ContinueWith(
            _ => registration.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private bool Change(string activityId, Activity replacement)
    {
        lock (_lock)
        {
            var found = false;
            for (var rest = Activities.Count; rest > 0; rest--)
            {
                var activity = Activities.Dequeue();
                if (found || activity.Id != activityId)
                {
                    Activities.Enqueue(activity);
                    continue;
                }

                found = true;
                if (replacement != null)
                {
                    Activities.Enqueue(replacement);
                }
            }

            return found;
        }
    }
}
