using System.Globalization;

namespace Microsoft.Bot.Builder;

// Documents as bytes: a fraction of the size of JSON objects, and as quick to write as to compare.
internal sealed class TokenMemoryDocuments : IMemoryDocuments
{
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _nextVersion;

    public object Read(string key)
    {
        var document = Find(key);
        if (document.Bytes == null)
        {
            return null;
        }

        var value = TokenDocument.Read(document.Bytes);
        if (value is IStoreItem item)
        {
            item.ETag = document.ETag;
        }

        return value;
    }

    // The bytes kept, or null. They are replaced, never changed.
    internal byte[] ReadBytes(string key) => Find(key).Bytes;

    public void Write(IDictionary<string, object> changes)
    {
        var written = changes
            .Select(change => (change.Key, change.Value, Bytes: change.Value == null ? null : TokenDocument.Write(change.Value)))
            .ToList();

        lock (_lock)
        {
            foreach (var (key, value, _) in written)
            {
                MemoryStorage.RefuseOtherVersion(key, value, _documents.GetValueOrDefault(key).ETag);
            }

            foreach (var (key, value, bytes) in written)
            {
                var version = value is IStoreItem ? (_nextVersion++).ToString(CultureInfo.InvariantCulture) : null;
                _documents[key] = new Document(bytes, version);
            }
        }
    }

    internal void WriteBytes(string key, byte[] bytes)
    {
        lock (_lock)
        {
            _documents[key] = new Document(bytes, null);
        }
    }

    public void Delete(string key)
    {
        lock (_lock)
        {
            _documents.Remove(key);
        }
    }

    private Document Find(string key)
    {
        lock (_lock)
        {
            return _documents.GetValueOrDefault(key);
        }
    }

    private readonly record struct Document(byte[] Bytes, string ETag);
}
