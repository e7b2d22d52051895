namespace BackPainBot.Storage;

/// <summary>Documents in this process.</summary>
internal sealed class MemoryDocumentStorage(TimeProvider clock, DocumentLifetimes lifetimes, ILogger logger) : DocumentStorage(logger)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public override Task CheckWritableAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<int> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var expired = _entries.Where(pair => pair.Value.Expires <= now).Select(pair => pair.Key).ToList();
            expired.ForEach(key => _entries.Remove(key));
            return Task.FromResult(expired.Count);
        }
    }

    public override Task<IReadOnlyList<string>> FindKeysAsync(string start, string end, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var keys = _entries.Keys.Where(key => IsBetween(key, start, end) && Find(key) is not null).Order(StringComparer.Ordinal);
            return Task.FromResult<IReadOnlyList<string>>([.. keys]);
        }
    }

    protected override Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(Find(key)?.Document);
        }
    }

    protected override Task WriteDocumentsAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var write in writes)
            {
                if (write.Expected != DocumentWrite.Anything && Find(write.Key)?.Document.ETag != write.Expected)
                {
                    return Task.FromException(new ETagConflictException());
                }
            }

            var now = clock.GetUtcNow();
            foreach (var write in writes)
            {
                _entries[write.Key] = new Entry(new StoredDocument(write.Text, write.ETag), now + lifetimes.Of(write.Key));
            }
        }

        return Task.CompletedTask;
    }

    protected override Task DeleteDocumentsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _entries.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private Entry? Find(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Expires > clock.GetUtcNow() ? entry : null;

    private sealed record Entry(StoredDocument Document, DateTimeOffset Expires);
}
