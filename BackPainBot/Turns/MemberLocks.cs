namespace BackPainBot.Turns;

/// <summary>
/// Lets one turn of a member run at a time in this process. A lock exists only while somebody holds it or waits for it.
/// </summary>
internal sealed class MemberLocks
{
    /// <summary>How many turns of one member may wait; more are refused, so that a flood cannot pile up.</summary>
    public const int MostWaiting = 32;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>How many members have a turn running or waiting.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Waits for the member's turn; dispose what is returned to let the next one in.</summary>
    /// <exception cref="TurnRefusedException">Too many turns of this member wait already.</exception>
    public async ValueTask<IDisposable> EnterAsync(string member, CancellationToken cancellationToken)
    {
        var entry = Join(member);
        try
        {
            await entry.Places.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(member, entry);
            throw;
        }

        return new Lease(this, member, entry);
    }

    private Entry Join(string member)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(member, out var entry))
            {
                _entries[member] = entry = new Entry();
            }
            else if (entry.Users > MostWaiting)
            {
                throw new TurnRefusedException(
                    StatusCodes.Status429TooManyRequests, "TooManyTurns", "This member has too many messages waiting; send again in a moment.");
            }

            entry.Users++;
            return entry;
        }
    }

    private void Leave(string member, Entry entry)
    {
        lock (_gate)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(member);
                entry.Places.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Places { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Lease(MemberLocks locks, string member, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Places.Release();
            locks.Leave(member, entry);
        }
    }
}
