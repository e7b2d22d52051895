using BackPainBot.Storage;

namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>
/// What was said and may not be stored yet: in this process only, for a day at the most, of the latest conversations, and no more than
/// so much of it. Lost with the process.
/// </summary>
internal sealed class WithheldLines(TimeProvider clock) : IExpiringStore
{
    /// <summary>How many characters one conversation may have here.</summary>
    public const int LongestConversation = 512 * 1024;

    /// <summary>How many all conversations may have together.</summary>
    public const long Longest = 64L * 1024 * 1024;

    /// <summary>How long after the last that was said.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(1);

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private long _length;

    public void Put(string conversation, string id, string body)
    {
        lock (_gate)
        {
            var entry = _entries.GetValueOrDefault(conversation) ?? new Entry();
            if (entry.Length + body.Length > LongestConversation)
            {
                return;
            }

            RemoveNow(conversation);
            entry.Length += body.Length - (entry.Bodies.GetValueOrDefault(id)?.Length ?? 0);
            entry.Bodies[id] = body;
            entry.At = clock.GetUtcNow();
            _entries[conversation] = entry;
            _length += entry.Length;
            while (_length > Longest)
            {
                RemoveNow(_entries.MinBy(pair => pair.Value.At).Key);
            }
        }
    }

    /// <summary>What was said in a place; <see langword="null"/> when it is not here.</summary>
    public string? Find(string conversation, string id)
    {
        lock (_gate)
        {
            return Current(conversation)?.Bodies.GetValueOrDefault(id);
        }
    }

    /// <summary>All of a conversation, by id.</summary>
    public IReadOnlyDictionary<string, string> Of(string conversation)
    {
        lock (_gate)
        {
            return Current(conversation) is { } entry ? new Dictionary<string, string>(entry.Bodies) : [];
        }
    }

    public void Remove(string conversation)
    {
        lock (_gate)
        {
            RemoveNow(conversation);
        }
    }

    /// <inheritdoc/>
    public Task<int> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var expired = _entries.Keys.Where(conversation => Current(conversation) is null).ToList();
            expired.ForEach(RemoveNow);
            return Task.FromResult(expired.Count);
        }
    }

    private Entry? Current(string conversation) =>
        _entries.TryGetValue(conversation, out var entry) && clock.GetUtcNow() - entry.At < Life ? entry : null;

    private void RemoveNow(string conversation)
    {
        if (_entries.Remove(conversation, out var entry))
        {
            _length -= entry.Length;
        }
    }

    private sealed class Entry
    {
        public Dictionary<string, string> Bodies { get; } = new(StringComparer.Ordinal);

        public int Length { get; set; }

        public DateTimeOffset At { get; set; }
    }
}
