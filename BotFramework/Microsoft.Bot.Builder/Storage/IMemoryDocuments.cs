namespace Microsoft.Bot.Builder;

// How MemoryStorage keeps its documents.
internal interface IMemoryDocuments
{
    object Read(string key);

    void Write(IDictionary<string, object> changes);

    void Delete(string key);
}
