namespace BackPainBot.Channels.DirectLine.Limits;

/// <summary>Counts what each of many does within a minute by the clock. Forgets all of it with the minute.</summary>
internal sealed class MinuteCounts(TimeProvider clock)
{
    /// <summary>How many are counted apart in one minute; whoever comes after them is refused, so that a flood of names costs no memory.</summary>
    public const int MostKeys = 100_000;

    private readonly Lock _gate = new();
    private Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private long _minute;

    /// <summary>Counts one more, or some.</summary>
    /// <returns>How many there are in this minute with these.</returns>
    public int Add(string key, int amount = 1)
    {
        lock (_gate)
        {
            Turn();
            if (_counts.Count >= MostKeys && !_counts.ContainsKey(key))
            {
                return int.MaxValue;
            }

            return _counts[key] = (int)Math.Min(int.MaxValue, (long)_counts.GetValueOrDefault(key) + amount);
        }
    }

    /// <summary>How many there were in this minute.</summary>
    public int CountOf(string key)
    {
        lock (_gate)
        {
            Turn();
            return _counts.GetValueOrDefault(key);
        }
    }

    private void Turn()
    {
        var minute = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (minute != _minute)
        {
            _minute = minute;
            _counts = new Dictionary<string, int>(StringComparer.Ordinal);
        }
    }
}
