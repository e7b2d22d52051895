using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Writes JSON tokens as compact bytes that keep the exact type of each number and date, which JSON text does not.
/// </summary>
internal sealed partial class TokenWriter : JsonWriter
{
    private const string TypeProperty = "$type";

    private readonly TokenBuffer _buffer;
    private bool _typeFollows;

    internal TokenWriter(TokenBuffer buffer)
    {
        _buffer = buffer;
        CloseOutput = false;
        AutoCompleteOnClose = false;
    }

    public override void Flush()
    {
    }

    public override void WriteStartObject()
    {
        base.WriteStartObject();
        _buffer.Write(TokenCode.StartObject);
    }

    public override void WriteStartArray()
    {
        base.WriteStartArray();
        _buffer.Write(TokenCode.StartArray);
    }

    public override void WriteStartConstructor(string name)
    {
        base.WriteStartConstructor(name);
        _buffer.Write(TokenCode.StartConstructor);
        _buffer.WriteText(name);
    }

    // Called by converters, and for the properties of JSON that is data itself.
    public override void WritePropertyName(string name)
    {
        base.WritePropertyName(name);
        WriteName(name, isData: true);
    }

    // Called for the properties of types, the keys of dictionaries and the serializer's own marks.
    public override void WritePropertyName(string name, bool escape)
    {
        base.WritePropertyName(name);
        WriteName(name, isData: false);
    }

    public override void WriteNull()
    {
        base.WriteNull();
        _buffer.Write(TokenCode.Null);
    }

    public override void WriteUndefined()
    {
        base.WriteUndefined();
        _buffer.Write(TokenCode.Undefined);
    }

    public override void WriteRaw(string json)
    {
        base.WriteRaw(json);
        WriteText(TokenCode.Raw, json);
    }

    // The base class passes its text on to WriteRaw.
    public override void WriteComment(string text)
    {
    }

    public override void WriteWhitespace(string ws)
    {
    }

    protected override void WriteEnd(JsonToken token) => _buffer.Write(token switch
    {
        JsonToken.EndObject => TokenCode.EndObject,
        JsonToken.EndArray => TokenCode.EndArray,
        _ => TokenCode.EndConstructor,
    });

    private void WriteName(string name, bool isData)
    {
        _typeFollows = !isData && name == TypeProperty;
        if (KnownNames.Shared.TryGetNumber(name, isData, out var number))
        {
            _buffer.Write(TokenCode.KnownName);
            _buffer.WriteLength(number);
        }
        else
        {
            _buffer.Write(TokenCode.Name);
            _buffer.WriteText(name);
        }
    }
}
