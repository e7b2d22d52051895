using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Stores the options of a prompt in progress: what it needs to read the answer and to ask again.</summary>
internal static class PromptOptionsJson
{
    private const string Prompt = "prompt";
    private const string Retry = "retry";
    private const string ChoiceList = "choices";
    private const string Style = "style";
    private const string Validations = "validations";
    private const string Language = "language";
    private const string Value = "value";
    private const string Action = "action";
    private const string Synonyms = "synonyms";

    public static void Write(JsonWriter writer, PromptOptions options, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        if (!options.StoredPrompt.IsNull)
        {
            writer.WritePropertyName(Prompt);
            options.StoredPrompt.Write(writer);
        }

        if (!options.StoredRetryPrompt.IsNull)
        {
            writer.WritePropertyName(Retry);
            options.StoredRetryPrompt.Write(writer);
        }

        if (options.Choices != null)
        {
            writer.WritePropertyName(ChoiceList);
            WriteChoices(writer, options.Choices);
        }

        if (options.Style != null)
        {
            writer.WritePropertyName(Style);
            writer.WriteValue((int)options.Style.Value);
        }

        if (options.Validations != null)
        {
            writer.WritePropertyName(Validations);
            StateValueJson.Write(writer, options.Validations, serializer);
        }

        if (options.RecognizeLanguage != null)
        {
            writer.WritePropertyName(Language);
            writer.WriteValue(options.RecognizeLanguage);
        }

        writer.WriteEndObject();
    }

    public static PromptOptions Read(JsonReader reader, JsonSerializer serializer)
    {
        var options = new PromptOptions();
        if (reader.TokenType != JsonToken.StartObject)
        {
            reader.Skip();
            return options;
        }

        while (StateValueJson.NextProperty(reader, out var name))
        {
            switch (name)
            {
                case Prompt:
                    options.StoredPrompt = StoredActivity.Read(reader);
                    break;
                case Retry:
                    options.StoredRetryPrompt = StoredActivity.Read(reader);
                    break;
                case ChoiceList:
                    options.Choices = ReadChoices(reader);
                    break;
                case Style:
                    options.Style = (ListStyle?)StateValueJson.ReadInt32(reader);
                    break;
                case Validations:
                    options.Validations = StateValueJson.Read(reader, serializer);
                    break;
                case Language:
                    options.RecognizeLanguage = StateValueJson.ReadText(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return options;
    }

    private static void WriteChoices(JsonWriter writer, IList<Choice> choices)
    {
        writer.WriteStartArray();
        foreach (var choice in choices)
        {
            if (choice is { Value: not null, Action: null, Synonyms: null })
            {
                writer.WriteValue(choice.Value);
            }
            else
            {
                WriteChoice(writer, choice);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteChoice(JsonWriter writer, Choice choice)
    {
        writer.WriteStartObject();
        if (choice?.Value != null)
        {
            writer.WritePropertyName(Value);
            writer.WriteValue(choice.Value);
        }

        if (choice?.Action != null)
        {
            writer.WritePropertyName(Action);
            ActivityJson.Serializer.Serialize(writer, choice.Action);
        }

        if (choice?.Synonyms != null)
        {
            writer.WritePropertyName(Synonyms);
            writer.WriteStartArray();
            foreach (var synonym in choice.Synonyms)
            {
                writer.WriteValue(synonym);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static List<Choice> ReadChoices(JsonReader reader)
    {
        var choices = new List<Choice>();
        if (reader.TokenType != JsonToken.StartArray)
        {
            reader.Skip();
            return choices;
        }

        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            choices.Add(reader.TokenType == JsonToken.StartObject
                ? ReadChoice(reader)
                : new Choice(StateValueJson.ReadText(reader)));
        }

        return choices;
    }

    private static Choice ReadChoice(JsonReader reader)
    {
        var choice = new Choice();
        while (StateValueJson.NextProperty(reader, out var name))
        {
            switch (name)
            {
                case Value:
                    choice.Value = StateValueJson.ReadText(reader);
                    break;
                case Action:
                    choice.Action = ActivityJson.Serializer.Deserialize<CardAction>(reader);
                    break;
                case Synonyms when reader.TokenType == JsonToken.StartArray:
                    choice.Synonyms = new List<string>();
                    while (reader.Read() && reader.TokenType != JsonToken.EndArray)
                    {
                        choice.Synonyms.Add(StateValueJson.ReadText(reader));
                    }

                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return choice;
    }
}
