namespace BackPainBot.Tests.Support;

/// <summary>A clock that stands still until a test moves it; its timers fire when it is moved past their time.</summary>
internal sealed class ManualClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start ?? new DateTimeOffset(2026, 3, 4, 18, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_timers)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan time)
    {
        _now += time;
        List<ManualTimer> timers;
        lock (_timers)
        {
            timers = [.. _timers];
        }

        timers.ForEach(timer => timer.FireIfDue());
    }

    private sealed class ManualTimer(ManualClock clock, Action fire) : ITimer
    {
        private DateTimeOffset? _due;
        private TimeSpan _period;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            _period = period;
            return true;
        }

        public void FireIfDue()
        {
            while (_due is { } due && due <= clock.GetUtcNow())
            {
                _due = _period > TimeSpan.Zero ? due + _period : null;
                fire();
            }
        }

        public void Dispose()
        {
            lock (clock._timers)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
