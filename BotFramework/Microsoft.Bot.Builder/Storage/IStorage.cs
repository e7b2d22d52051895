namespace Microsoft.Bot.Builder;

/// <summary>Keeps documents by key.</summary>
public interface IStorage
{
    /// <summary>Reads documents.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The documents found, by key; keys without a document are left out.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes documents, each in place of what was kept under its key.</summary>
    /// <param name="changes">
    /// The documents by key. One that is an <see cref="IStoreItem"/> is refused if the document kept has another ETag,
    /// unless its own is <c>*</c>.
    /// </param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes documents; keys without a document are passed over.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that completes when all is deleted.</returns>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
