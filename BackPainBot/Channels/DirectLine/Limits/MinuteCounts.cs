namespace BackPainBot.Channels.DirectLine.Limits;

/// <summary>Counts what each of many does within a minute by the clock. Forgets all of it with the minute.</summary>
internal sealed class MinuteCounts(TimeProvider clock)
{
    /// <summary>How many are counted apart in one minute; whoever comes after them is refused, so that a flood of names costs no memory.</summary>
    public const int MostKeys = 100_000;

    private readonly Lock _gate = new();
    private Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private long _minute;

    /// <summary>Counts one more.</summary>
    /// <returns>How many it is in this minute, from 1.</returns>
    public int Add(string key)
    {
        lock (_gate)
        {
            Turn();
            if (_counts.Count >= MostKeys && !_counts.ContainsKey(key))
            {
                return int.MaxValue;
            }

            return _counts[key] = _counts.GetValueOrDefault(key) + 1;
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
