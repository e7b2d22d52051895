using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Storage;

/// <summary>
/// Documents as JSON text, and back. The eTag of a document is a digest of its text, so a write that changes nothing is seen as such
/// without a second copy being kept.
/// </summary>
internal sealed class DocumentFormat
{
    public const string ETagName = "eTag";

    private const int UsualLength = 2048;
    private const int DigestBytes = 16;

    private readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new StoredTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        // A text that looks like a date stays the text it was.
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
    });

    /// <summary>The eTag of a text: 22 characters.</summary>
    public static string DigestOf(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), digest);
        return System.Buffers.Text.Base64Url.EncodeToString(digest[..DigestBytes]);
    }

    /// <summary>The eTag that a value carries: a state's or object's own entry, or that of an <see cref="IStoreItem"/>.</summary>
    /// <returns><see langword="null"/> for a value that was never stored; "*" for one that cannot carry an eTag.</returns>
    public static string? ETagOf(object value) => value switch
    {
        IStoreItem item => item.ETag,
        IDictionary<string, object> state => state.TryGetValue(ETagName, out var etag) ? etag?.ToString() : null,
        JObject json => json[ETagName]?.ToString(),
        _ => DocumentWrite.Anything,
    };

    /// <summary>Gives a value the eTag that it has from now on, where it can carry one.</summary>
    public static void SetETag(object value, string etag)
    {
        switch (value)
        {
            case IStoreItem item:
                item.ETag = etag;
                break;
            case IDictionary<string, object> state:
                state[ETagName] = etag;
                break;
            case JObject json:
                json[ETagName] = etag;
                break;
        }
    }

    /// <exception cref="JsonException">Something in it is of a type that may not be stored.</exception>
    public string Write(object value)
    {
        var builder = new StringBuilder(UsualLength);
        using var text = new StringWriter(builder, CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text) { ArrayPool = CharacterPool.Instance, CloseOutput = false };
        switch (value)
        {
            case IDictionary<string, object> state:
                WriteEntries(writer, state);
                break;
            case JObject json:
                WriteEntries(writer, json.Properties().Select(property => KeyValuePair.Create(property.Name, (object)property.Value)));
                break;
            default:
                _serializer.Serialize(writer, value, typeof(object));
                break;
        }

        writer.Flush();
        return builder.ToString();
    }

    /// <returns>An object of the type that the text names, otherwise a dictionary.</returns>
    /// <exception cref="JsonException">The text is not a document, or names a type that may not be stored.</exception>
    public object Read(StoredDocument document)
    {
        using var text = new StringReader(document.Text);
        using var reader = new JsonTextReader(text) { ArrayPool = CharacterPool.Instance, DateParseHandling = DateParseHandling.None };
        var value = document.Text.StartsWith("{\"$type\"", StringComparison.Ordinal)
            ? _serializer.Deserialize(reader)
            : _serializer.Deserialize<Dictionary<string, object>>(reader);
        SetETag(value ?? throw new JsonSerializationException("A stored document is empty."), document.ETag);
        return value;
    }

    private void WriteEntries(JsonTextWriter writer, IEnumerable<KeyValuePair<string, object>> entries)
    {
        writer.WriteStartObject();
        foreach (var (name, entry) in entries)
        {
            if (name != ETagName)
            {
                writer.WritePropertyName(name);
                // An entry's reader knows its type anyway, so one of any other type is kept without a name.
                _serializer.Serialize(writer, entry, entry is null || StoredTypes.Contains(entry.GetType()) ? typeof(object) : entry.GetType());
            }
        }

        writer.WriteEndObject();
    }

    private sealed class CharacterPool : IArrayPool<char>
    {
        public static readonly CharacterPool Instance = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        // What a member said must not linger in a shared buffer.
        public void Return(char[]? array) => ArrayPool<char>.Shared.Return(array!, clearArray: true);
    }
}
