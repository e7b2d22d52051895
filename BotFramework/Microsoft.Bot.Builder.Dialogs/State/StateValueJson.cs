using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Writes and reads the values of dialog state. What dialogs themselves keep is written under a short mark instead of
/// a type name; everything else goes through the storage's serializer, with type names if that is its way.
/// </summary>
internal static class StateValueJson
{
    private const string TypeMark = "$type";
    private const string DictionaryMark = "$map";
    private const string StackMark = "$stack";
    private const string PromptMark = "$prompt";
    private const string JsonMark = "$json";

    public static void Write(JsonWriter writer, object value, JsonSerializer serializer)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string or bool or int or long or double or float or decimal or DateTime or DateTimeOffset:
                writer.WriteValue(value);
                break;
            case Dictionary<string, object> dictionary when value.GetType() == typeof(Dictionary<string, object>):
                Mark(writer, DictionaryMark);
                WriteDictionary(writer, dictionary, serializer);
                writer.WriteEndObject();
                break;
            case DialogState state when value.GetType() == typeof(DialogState):
                Mark(writer, StackMark);
                WriteStack(writer, state.DialogStack, serializer);
                writer.WriteEndObject();
                break;
            case PromptOptions options when value.GetType() == typeof(PromptOptions):
                Mark(writer, PromptMark);
                PromptOptionsJson.Write(writer, options, serializer);
                writer.WriteEndObject();
                break;
            case JObject json when (json.First as JProperty)?.Name.StartsWith('$') == true:
                // It may have come from a client: nothing in it may pass for one of these marks or for a type name.
                Mark(writer, JsonMark);
                json.WriteTo(writer);
                writer.WriteEndObject();
                break;
            case JToken json:
                json.WriteTo(writer);
                break;
            default:
                serializer.Serialize(writer, value, typeof(object));
                break;
        }
    }

    public static void WriteDictionary(JsonWriter writer, IEnumerable<KeyValuePair<string, object>> dictionary, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in dictionary)
        {
            writer.WritePropertyName(key);
            Write(writer, value, serializer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the value that the reader stands on.</summary>
    public static object Read(JsonReader reader, JsonSerializer serializer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                return ReadObject(reader, serializer);
            case JsonToken.StartArray:
                return JArray.Load(reader);
            case JsonToken.Null or JsonToken.Undefined:
                return null;
            default:
                return reader.Value;
        }
    }

    /// <summary>Reads the object whose start the reader stands on.</summary>
    public static Dictionary<string, object> ReadDictionary(JsonReader reader, JsonSerializer serializer)
    {
        var dictionary = new Dictionary<string, object>();
        if (reader.TokenType != JsonToken.StartObject)
        {
            reader.Skip();
            return dictionary;
        }

        while (NextProperty(reader, out var name))
        {
            dictionary[name] = Read(reader, serializer);
        }

        return dictionary;
    }

    /// <summary>Moves to the next property's value; false at the end of the object.</summary>
    public static bool NextProperty(JsonReader reader, out string name)
    {
        if (!reader.Read() || reader.TokenType != JsonToken.PropertyName)
        {
            name = null;
            return false;
        }

        name = (string)reader.Value;
        reader.Read();
        return true;
    }

    /// <summary>The text of a plain value; null for anything else, which is passed over.</summary>
    public static string ReadText(JsonReader reader)
    {
        if (reader.TokenType is JsonToken.StartObject or JsonToken.StartArray)
        {
            reader.Skip();
            return null;
        }

        // A text that looks like a date is read as one unless the storage says otherwise.
        return reader.Value switch
        {
            null => null,
            string text => text,
            DateTime date => date.ToString("o", CultureInfo.InvariantCulture),
            DateTimeOffset date => date.ToString("o", CultureInfo.InvariantCulture),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A whole number; null for anything else, which is passed over.</summary>
    public static int? ReadInt32(JsonReader reader)
        => int.TryParse(ReadText(reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Mark(JsonWriter writer, string mark)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(mark);
    }

    private static void WriteStack(JsonWriter writer, List<DialogInstance> stack, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var instance in stack ?? new List<DialogInstance>())
        {
            DialogInstanceConverter.Write(writer, instance, serializer);
        }

        writer.WriteEndArray();
    }

    private static DialogState ReadStack(JsonReader reader, JsonSerializer serializer)
    {
        var stack = new List<DialogInstance>();
        if (reader.TokenType != JsonToken.StartArray)
        {
            reader.Skip();
            return new DialogState(stack);
        }

        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            if (DialogInstanceConverter.Read(reader, serializer) is { } instance)
            {
                stack.Add(instance);
            }
        }

        return new DialogState(stack);
    }

    private static object ReadObject(JsonReader reader, JsonSerializer serializer)
    {
        if (!NextProperty(reader, out var first))
        {
            return new JObject();
        }

        object value;
        switch (first)
        {
            case DictionaryMark:
                value = ReadDictionary(reader, serializer);
                break;
            case StackMark:
                value = ReadStack(reader, serializer);
                break;
            case PromptMark:
                value = PromptOptionsJson.Read(reader, serializer);
                break;
            case JsonMark:
                value = JToken.ReadFrom(reader);
                break;
            default:
                return ReadOther(reader, first, serializer);
        }

        // A mark stands alone; whatever else somebody wrote there is passed over.
        while (NextProperty(reader, out _))
        {
            reader.Skip();
        }

        return value;
    }

    private static object ReadOther(JsonReader reader, string first, JsonSerializer serializer)
    {
        var json = new JObject { [first] = JToken.ReadFrom(reader) };
        while (NextProperty(reader, out var name))
        {
            json[name] = JToken.ReadFrom(reader);
        }

        if (first != TypeMark || serializer.TypeNameHandling == TypeNameHandling.None)
        {
            return json;
        }

        using var typed = json.CreateReader();
        return serializer.Deserialize<object>(typed);
    }
}
