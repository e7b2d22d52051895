using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace BackPainBot.Storage;

/// <summary>
/// State as documents of JSON text under a key. What is read carries its eTag; what is written with an eTag must still have it in the
/// storage, what is written without one must not exist yet, and "*" writes whatever is there. The documents of one write are kept
/// together or not at all. A document that would be written as it was read is not written.
/// </summary>
internal abstract partial class DocumentStorage(ILogger logger) : IStorage, IExpiringStore
{
    protected DocumentFormat Format { get; } = new();

    /// <summary>Documents by key; a key without a document is left out. One that cannot be read comes back empty, to be begun again.</summary>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await ReadDocumentAsync(key, cancellationToken) is { } document)
            {
                found[key] = Parse(document);
            }
        }

        return found;
    }

    /// <exception cref="ETagConflictException">A document is not as expected; nothing was written.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var writes = new List<DocumentWrite>(changes.Count);
        foreach (var (key, value) in changes)
        {
            ArgumentNullException.ThrowIfNull(value);
            var text = Format.Write(value);
            var write = new DocumentWrite(key, text, DocumentFormat.DigestOf(text), DocumentFormat.ETagOf(value));
            if (write.ETag != write.Expected)
            {
                writes.Add(write);
            }
        }

        if (writes.Count == 0)
        {
            return;
        }

        await WriteDocumentsAsync(writes, cancellationToken);
        foreach (var write in writes.Where(write => write.Expected != DocumentWrite.Anything))
        {
            DocumentFormat.SetETag(changes[write.Key], write.ETag);
        }
    }

    /// <summary>Removes documents; a key without a document is fine.</summary>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return DeleteDocumentsAsync(keys, cancellationToken);
    }

    /// <summary>Whether a value differs from what was read.</summary>
    public bool IsChanged(object value) => DocumentFormat.ETagOf(value) != DocumentFormat.DigestOf(Format.Write(value));

    /// <summary>Throws when documents cannot be written now.</summary>
    public abstract Task CheckWritableAsync(CancellationToken cancellationToken);

    /// <summary>Removes the documents whose time is over, and says how many.</summary>
    public abstract Task<int> RemoveExpiredAsync(CancellationToken cancellationToken);

    /// <summary>The keys that begin and end so, in their order; the two parts do not overlap. Looks at every key: for rare questions.</summary>
    public abstract Task<IReadOnlyList<string>> FindKeysAsync(string start, string end, CancellationToken cancellationToken);

    /// <summary>Whether a key begins and ends so, the two parts apart.</summary>
    public static bool IsBetween(string key, string start, string end) =>
        key.Length >= start.Length + end.Length && key.StartsWith(start, StringComparison.Ordinal) && key.EndsWith(end, StringComparison.Ordinal);

    protected abstract Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken);

    protected abstract Task WriteDocumentsAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken);

    protected abstract Task DeleteDocumentsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken);

    private object Parse(StoredDocument document)
    {
        try
        {
            return Format.Read(document);
        }
        catch (JsonException exception)
        {
            // The message may quote the document.
            LogUnreadable(logger, exception.GetType().Name);
            return new Dictionary<string, object> { [DocumentFormat.ETagName] = document.ETag };
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A stored document cannot be read ({Exception}); the conversation begins again.")]
    private static partial void LogUnreadable(ILogger logger, string exception);
}
