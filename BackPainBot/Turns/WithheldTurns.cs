using BackPainBot.Storage;
using Microsoft.Bot.Schema;

namespace BackPainBot.Turns;

/// <summary>
/// What members told before they agreed that it is kept: in this process only, for a day at the most, and of the latest members only.
/// Lost with the process, it is asked again. Held as text, so that no turn changes what another reads.
/// </summary>
internal sealed class WithheldTurns(TimeProvider clock) : IExpiringStore
{
    /// <summary>How many members are remembered; a conversation takes a few kilobytes.</summary>
    public const int MostMembers = 5_000;

    /// <summary>How long after their last message.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly DocumentFormat _format = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>The document of a member, where something is withheld that still goes with the stored one of this eTag.</summary>
    public IDictionary<string, object>? Find(string member, string? storedETag)
    {
        lock (_gate)
        {
            return Current(member) is { } entry && entry.StoredETag == storedETag
                ? (IDictionary<string, object>)_format.Read(new StoredDocument(entry.Text, string.Empty))
                : null;
        }
    }

    /// <summary>The replies to the activity of this slot; null where none are withheld.</summary>
    public IReadOnlyList<Activity>? Replies(string member, int slot)
    {
        lock (_gate)
        {
            return Current(member)?.Replies.GetValueOrDefault(slot);
        }
    }

    /// <summary>Withholds a document, and the replies to the activity that made it, if it has a slot.</summary>
    public void Put(string member, string? storedETag, IDictionary<string, object> document, int? slot, IReadOnlyList<Activity> replies)
    {
        var text = _format.Write(document);
        lock (_gate)
        {
            var kept = Current(member)?.Replies ?? [];
            if (slot is { } answered)
            {
                kept[answered] = [.. replies];
            }

            _entries[member] = new Entry(text, storedETag, kept, clock.GetUtcNow());
            if (_entries.Count > MostMembers)
            {
                _entries.Remove(_entries.MinBy(pair => pair.Value.At).Key);
            }
        }
    }

    /// <summary>Forgets what is withheld of a member; whether there was anything.</summary>
    public bool Remove(string member)
    {
        lock (_gate)
        {
            return _entries.Remove(member);
        }
    }

    /// <summary>The keys of the members of whom something is withheld.</summary>
    public IReadOnlyList<string> Members()
    {
        lock (_gate)
        {
            return [.. _entries.Keys.Where(member => Current(member) is not null)];
        }
    }

    /// <summary>The document of a member as text, for them to read.</summary>
    public string? TextOf(string member)
    {
        lock (_gate)
        {
            return Current(member)?.Text;
        }
    }

    public Task<int> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var expired = _entries.Keys.Where(member => Current(member) is null).ToList();
            expired.ForEach(member => _entries.Remove(member));
            return Task.FromResult(expired.Count);
        }
    }

    private Entry? Current(string member) =>
        _entries.TryGetValue(member, out var entry) && clock.GetUtcNow() - entry.At < Longest ? entry : null;

    private sealed record Entry(string Text, string? StoredETag, Dictionary<int, IReadOnlyList<Activity>> Replies, DateTimeOffset At);
}
