using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Serialization;

/// <summary>How activities are written to and read from the wire.</summary>
internal static class ProtocolJson
{
    // Contracts cost reflection once for every type and resolver: all settings and serializers share this one.
    private static readonly ReadOnlyJsonContractResolver Contracts = new();

    /// <summary>For bodies between bot and channel. A serializer keeps no state between calls, so all threads share it.</summary>
    public static readonly JsonSerializer Serializer = JsonSerializer.Create(CreateSettings(Formatting.None));

    public static JsonSerializerSettings CreateSettings(Formatting formatting) => new()
    {
        Formatting = formatting,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
        Converters = { new Iso8601TimeSpanConverter() },
    };

    /// <summary>Reads one JSON value; the type's default where there is none.</summary>
    /// <exception cref="JsonException">The bytes are not JSON, or not of that type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonSerializer serializer)
    {
        using var text = new PooledTextReader(utf8);
        using var reader = new JsonTextReader(text) { ArrayPool = JsonCharPool.Instance };
        var value = serializer.Deserialize<T>(reader);
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                throw new JsonReaderException("There is more than one JSON value.");
            }
        }

        return value;
    }

    /// <summary>Whether <see cref="Read{T}"/> threw because of what it read: the converters of values throw more than the reader does.</summary>
    public static bool IsNotReadable(Exception exception) =>
        exception is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException;

    /// <summary>Writes a value as UTF-8; the caller disposes of it.</summary>
    public static PooledBytes Write(object value, JsonSerializer serializer)
    {
        using var text = new PooledTextWriter();
        using (var writer = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Instance, CloseOutput = false })
        {
            serializer.Serialize(writer, value);
        }

        return text.ToUtf8();
    }
}
