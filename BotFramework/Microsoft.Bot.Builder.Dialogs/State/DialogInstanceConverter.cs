using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Stores a dialog on the stack in few bytes.</summary>
internal sealed class DialogInstanceConverter : JsonConverter
{
    private const string Id = "id";
    private const string State = "state";
    private const string StackIndex = "stackIndex";
    private const string Version = "version";

    public override bool CanConvert(Type objectType) => objectType == typeof(DialogInstance);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => Write(writer, (DialogInstance)value, serializer);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => Read(reader, serializer);

    public static void Write(JsonWriter writer, DialogInstance instance, JsonSerializer serializer)
    {
        if (instance == null)
        {
            writer.WriteNull();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(Id);
        writer.WriteValue(instance.Id);
        if (instance.Version != null)
        {
            writer.WritePropertyName(Version);
            writer.WriteValue(instance.Version);
        }

        if (instance.StackIndex != null)
        {
            writer.WritePropertyName(StackIndex);
            writer.WriteValue(instance.StackIndex.Value);
        }

        if (instance.State is { Count: > 0 })
        {
            writer.WritePropertyName(State);
            StateValueJson.WriteDictionary(writer, instance.State, serializer);
        }

        writer.WriteEndObject();
    }

    public static DialogInstance Read(JsonReader reader, JsonSerializer serializer)
    {
        if (reader.TokenType != JsonToken.StartObject)
        {
            reader.Skip();
            return null;
        }

        var instance = new DialogInstance();
        while (StateValueJson.NextProperty(reader, out var name))
        {
            switch (name)
            {
                case Id:
                    instance.Id = StateValueJson.ReadText(reader);
                    break;
                case Version:
                    instance.Version = StateValueJson.ReadText(reader);
                    break;
                case StackIndex:
                    instance.StackIndex = StateValueJson.ReadInt32(reader);
                    break;
                case State:
                    instance.State = StateValueJson.ReadDictionary(reader, serializer);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        instance.State ??= new Dictionary<string, object>();
        return instance;
    }
}
