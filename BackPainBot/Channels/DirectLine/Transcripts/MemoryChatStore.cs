namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>Transcripts in this process. Nothing is stored, so nothing need be withheld.</summary>
internal sealed partial class MemoryChatStore(TimeProvider clock, TimeSpan retention) : IChatStore
{
    private readonly Dictionary<string, Entry> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (StoredUpload Upload, DateTimeOffset Expires)> _uploads = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public Task<bool> AddConversationAsync(string id, string user, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_conversations.TryAdd(id, new Entry { Id = id, User = user, Expires = clock.GetUtcNow() + (retention < IChatStore.SilentLife ? retention : IChatStore.SilentLife) }));
        }
    }

    public Task<StoredConversation?> FindConversationAsync(string id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(Find(id)?.ToConversation());
        }
    }

    public Task<IReadOnlyList<StoredConversation>> FindConversationsOfAsync(string user, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            return Task.FromResult<IReadOnlyList<StoredConversation>>(
                [.. _conversations.Values.Where(entry => entry.User == user && entry.Expires > now).Select(entry => entry.ToConversation())]);
        }
    }

    public Task<IReadOnlyList<StoredActivity>?> AppendAsync(
        string conversation, IReadOnlyList<ActivityDraft> drafts, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<StoredActivity>?>(Find(conversation) is { } entry ? Append(entry, drafts) : null);
        }
    }

    public Task<StoredActivity?> ReplaceAsync(string conversation, string id, Func<string, string> rewrite, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Find(conversation) is not { } entry || entry.Lines.FindIndex(line => line.Activity.Id == id && line.IsShown) is not (>= 0 and var index))
            {
                return Task.FromResult<StoredActivity?>(null);
            }

            var line = entry.Lines[index];
            entry.Lines.RemoveAt(index);
            line.Activity = line.Activity with { Sequence = ++entry.LastSequence, Body = rewrite(line.Activity.Body) };
            entry.Lines.Add(line);
            return Task.FromResult<StoredActivity?>(line.Activity);
        }
    }

    public Task<bool> RemoveAsync(string conversation, string id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(Find(conversation) is { } entry && entry.Lines.RemoveAll(line => line.Activity.Id == id) > 0);
        }
    }

    public Task<bool> ContainsAsync(string conversation, string id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(Find(conversation)?.Lines.Exists(line => line.Activity.Id == id && line.IsShown) == true);
        }
    }

    public Task<IReadOnlyList<StoredActivity>> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var length = 0;
            return Task.FromResult<IReadOnlyList<StoredActivity>>(Find(conversation) is { } entry
                ?
                [
                    .. entry.Lines.Where(line => line.IsShown && line.Activity.Sequence > after).Select(line => line.Activity).Take(most)
                        .TakeWhile(activity => (length += activity.Body.Length) - activity.Body.Length < IChatStore.LongestRead),
                ]
                : []);
        }
    }

    public Task FinishTurnAsync(string conversation, string id, TurnResult result, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Find(conversation) is { } entry)
            {
                entry.IsAgreed = result.IsAgreed ?? entry.IsAgreed;
                if (entry.Lines.Find(line => line.Activity.Id == id) is { } line)
                {
                    line.Starts = 0;
                }
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<WaitingTurn>> TakeWaitingAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var waiting = from entry in _conversations.Values
                          from line in entry.Lines
                          where line.Starts > 0
                          select new WaitingTurn(entry.Id, line.Activity.Id, line.Activity.Body, ++line.Starts, IsLost: false);
            return Task.FromResult<IReadOnlyList<WaitingTurn>>([.. waiting]);
        }
    }

    private Entry? Find(string id) => _conversations.TryGetValue(id, out var entry) && entry.Expires > clock.GetUtcNow() ? entry : null;

    private List<StoredActivity> Append(Entry entry, IReadOnlyList<ActivityDraft> drafts)
    {
        var now = clock.GetUtcNow();
        if (drafts.Any(draft => draft.IsMembers))
        {
            entry.Expires = now + retention;
        }

        var kept = new List<StoredActivity>(drafts.Count);
        foreach (var draft in drafts)
        {
            entry.LastTime = Math.Max(entry.LastTime + 1, now.ToUnixTimeMilliseconds());
            var activity = new StoredActivity(++entry.LastSequence, draft.Id, draft.Write(DateTimeOffset.FromUnixTimeMilliseconds(entry.LastTime)));
            if (entry.Lines.Exists(line => line.Activity.Id == draft.Id))
            {
                continue;
            }

            entry.Lines.Add(new Line { Activity = activity, IsShown = draft.IsShown, Starts = draft.AwaitsTurn ? 1 : 0 });
            if (draft.IsShown)
            {
                kept.Add(activity);
            }
        }

        return kept;
    }

    private sealed class Entry
    {
        public required string Id { get; init; }

        public required string User { get; init; }

        public required DateTimeOffset Expires { get; set; }

        public long LastSequence { get; set; }

        /// <summary>In milliseconds since 1970.</summary>
        public long LastTime { get; set; }

        public bool IsAgreed { get; set; }

        public List<Line> Lines { get; } = [];

        public StoredConversation ToConversation() => new(Id, User, LastSequence, IsAgreed);
    }

    private sealed class Line
    {
        public required StoredActivity Activity { get; set; }

        public required bool IsShown { get; init; }

        /// <summary>0 once the bot has answered, or where there is nothing to answer.</summary>
        public int Starts { get; set; }
    }
}
