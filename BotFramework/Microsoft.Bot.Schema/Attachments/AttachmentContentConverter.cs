using System.Collections;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Reads and writes <see cref="Attachment.Content"/>. Streams in memory, which JSON has no form for, are written as an object
/// that names the type and lists the bytes; everything else is left to the serializer.
/// </summary>
internal sealed class AttachmentContentConverter : JsonConverter
{
    private const string TypeProperty = "$type";
    private const string BytesProperty = "buffer";

    public override bool CanConvert(Type objectType) => objectType == typeof(object);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType is JsonToken.StartObject or JsonToken.StartArray ? Read(JToken.Load(reader)) : reader.Value;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (!HoldsStream(value))
        {
            serializer.Serialize(writer, value);
        }
        else if (value is MemoryStream stream)
        {
            WriteStream(writer, stream);
        }
        else if (value is IDictionary dictionary)
        {
            writer.WriteStartObject();
            foreach (DictionaryEntry entry in dictionary)
            {
                writer.WritePropertyName(entry.Key.ToString());
                WriteJson(writer, entry.Value, serializer);
            }

            writer.WriteEndObject();
        }
        else
        {
            writer.WriteStartArray();
            foreach (var item in (IEnumerable)value)
            {
                WriteJson(writer, item, serializer);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteStream(JsonWriter writer, MemoryStream stream)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(TypeProperty);
        writer.WriteValue(nameof(MemoryStream));
        writer.WritePropertyName(BytesProperty);
        writer.WriteStartArray();
        foreach (var item in stream.ToArray())
        {
            writer.WriteValue(item);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static bool HoldsStream(object value) =>
        value switch
        {
            null or string or JToken => false,
            MemoryStream => true,
            IDictionary dictionary => HoldsStream(dictionary.Values),
            IEnumerable items => items.Cast<object>().Any(HoldsStream),
            _ => false,
        };

    private static bool IsStream(JToken token) =>
        token is JObject written
        && written[TypeProperty] is JValue { Value: nameof(MemoryStream) }
        && written[BytesProperty] is JArray bytes
        && bytes.All(item => item is JValue { Value: >= 0L and <= 255L });

    // Only containers on the way down to a stream are taken apart; all others stay the JSON they were.
    private static object Read(JToken token)
    {
        if (IsStream(token))
        {
            return new MemoryStream(token[BytesProperty].Select(item => (byte)item).ToArray());
        }

        if (token is not JContainer container || !container.Descendants().Any(IsStream))
        {
            return token is JValue value ? value.Value : token;
        }

        return container is JObject properties
            ? properties.Properties().ToDictionary(property => property.Name, property => Read(property.Value))
            : container.Select(Read).ToList();
    }
}
