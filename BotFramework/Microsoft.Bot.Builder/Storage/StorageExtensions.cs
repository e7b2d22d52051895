namespace Microsoft.Bot.Builder;

/// <summary>Reads typed documents from an <see cref="IStorage"/>.</summary>
public static class StorageExtensions
{
    /// <summary>Reads the documents that are of one type.</summary>
    /// <typeparam name="TStoreItem">The type; documents of another type are left out.</typeparam>
    /// <param name="storage">The storage.</param>
    /// <param name="keys">The documents' keys.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The documents found, by key.</returns>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);

        var documents = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<string, TStoreItem>(documents.Count);
        foreach (var (key, document) in documents)
        {
            if (document is TStoreItem item)
            {
                found.Add(key, item);
            }
        }

        return found;
    }
}
