using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps documents in the memory of this process, as copies: for tests, samples and benchmarks. Safe for use by many
/// threads. What it keeps is lost when the process ends.
/// </summary>
/// <remarks>
/// Given a dictionary or a serializer, it keeps each document in the dictionary as the JSON that the serializer makes.
/// Given neither, it keeps a compact form that gives back the same objects.
/// </remarks>
public class MemoryStorage : IStorage
{
    private readonly IMemoryDocuments _documents;

    /// <summary>Keeps documents as JSON of the caller's making.</summary>
    /// <param name="jsonSerializer">Makes the JSON. One that names no types gives every document back as a <see cref="JObject"/>.</param>
    /// <param name="dictionary">Where documents are kept, with those that are there already; null for an own one.</param>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _documents = new JsonMemoryDocuments(jsonSerializer, dictionary ?? []);
    }

    /// <summary>Keeps documents, with the types of what they hold.</summary>
    /// <param name="dictionary">Where documents are kept as JSON, with those that are there already; null to keep them compactly.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        => _documents = dictionary == null
            ? new TokenMemoryDocuments()
            : new JsonMemoryDocuments(JsonMemoryDocuments.TypedSerializer, dictionary);

    // For BotState, which makes the compact form itself to see whether its state changed. A derived class may replace
    // reading and writing, so nothing goes past it.
    internal TokenMemoryDocuments TokenDocuments => GetType() == typeof(MemoryStorage) ? _documents as TokenMemoryDocuments : null;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (_documents.Read(key) is { } document)
            {
                found[key] = document;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An <see cref="IStoreItem"/> is of another version than the one kept; nothing is written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        _documents.Write(changes);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            _documents.Delete(key);
        }

        return Task.CompletedTask;
    }

    internal static void RefuseOtherVersion(string key, object document, string versionKept)
    {
        if (document is IStoreItem item && versionKept != null && item.ETag != "*" && item.ETag != versionKept)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"The document '{key}' was written meanwhile: its ETag is '{versionKept}', not '{item.ETag}'."));
        }
    }
}
