using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// Documents as JSON objects, in a dictionary that the caller may look into.
internal sealed class JsonMemoryDocuments(JsonSerializer serializer, Dictionary<string, JObject> documents) : IMemoryDocuments
{
    private const string ETagName = "eTag";

    // Types are named by objects of this process alone: no JSON from outside gets into the dictionary.
    internal static readonly JsonSerializer TypedSerializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    });

    private readonly Lock _lock = new();
    private int _nextVersion;

    public object Read(string key)
    {
        JObject document;
        lock (_lock)
        {
            document = documents.GetValueOrDefault(key);
        }

        // Kept documents are replaced, never changed, so this needs no lock.
        return document?.ToObject<object>(serializer);
    }

    public void Write(IDictionary<string, object> changes)
    {
        var written = changes
            .Select(change => (change.Key, change.Value, Json: change.Value == null ? null : JObject.FromObject(change.Value, serializer)))
            .ToList();

        lock (_lock)
        {
            foreach (var (key, value, _) in written)
            {
                MemoryStorage.RefuseOtherVersion(key, value, documents.GetValueOrDefault(key)?.Value<string>(ETagName));
            }

            foreach (var (key, value, json) in written)
            {
                if (value is IStoreItem)
                {
                    json[ETagName] = (_nextVersion++).ToString(CultureInfo.InvariantCulture);
                }

                documents[key] = json;
            }
        }
    }

    public void Delete(string key)
    {
        lock (_lock)
        {
            documents.Remove(key);
        }
    }
}
