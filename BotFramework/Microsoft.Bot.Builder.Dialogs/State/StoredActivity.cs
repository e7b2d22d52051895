using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// An activity in a prompt's options. As read from storage it stays text until somebody asks for it, which nobody does
/// in a turn whose answer is understood at once.
/// </summary>
internal struct StoredActivity
{
    private Activity _activity;
    private string _json;

    public readonly bool IsNull => _activity == null && _json == null;

    public Activity Value
    {
        get
        {
            if (_json != null)
            {
                _activity = ActivityJson.Read(_json);
                _json = null;
            }

            return _activity;
        }

        set
        {
            _activity = value;
            _json = null;
        }
    }

    public readonly void Write(JsonWriter writer)
    {
        if (_activity == null || !ActivityJson.IsPlainText(_activity))
        {
            writer.WriteValue(_json ?? ActivityJson.Write(_activity));
            return;
        }

        writer.WriteStartArray();
        writer.WriteValue(_activity.Text);
        writer.WriteValue(_activity.InputHint);
        if (_activity.Locale != null || _activity.Speak != null)
        {
            writer.WriteValue(_activity.Locale);
        }

        if (_activity.Speak != null)
        {
            writer.WriteValue(_activity.Speak);
        }

        writer.WriteEndArray();
    }

    public static StoredActivity Read(JsonReader reader)
    {
        if (reader.TokenType == JsonToken.String)
        {
            return new StoredActivity { _json = (string)reader.Value };
        }

        if (reader.TokenType != JsonToken.StartArray)
        {
            reader.Skip();
            return default;
        }

        var activity = (Activity)Activity.CreateMessageActivity();
        for (var position = 0; reader.Read() && reader.TokenType != JsonToken.EndArray; position++)
        {
            var text = StateValueJson.ReadText(reader);
            switch (position)
            {
                case 0:
                    activity.Text = text;
                    break;
                case 1:
                    activity.InputHint = text;
                    break;
                case 2:
                    activity.Locale = text;
                    break;
                case 3:
                    activity.Speak = text;
                    break;
            }
        }

        return new StoredActivity { _activity = activity };
    }
}
