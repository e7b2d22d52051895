using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Reads what <see cref="TokenWriter"/> wrote.</summary>
internal sealed class TokenReader : JsonReader
{
    // Boxed once: state is full of small counters and flags.
    private static readonly object[] SmallNumbers = [.. Enumerable.Range(0, 256).Select(number => (object)number)];
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly byte[] _bytes;
    private int _position;

    internal TokenReader(byte[] bytes)
    {
        _bytes = bytes;
        DateParseHandling = DateParseHandling.None;
        MaxDepth = null;
    }

    public override bool Read()
    {
        if (_position == _bytes.Length)
        {
            SetToken(JsonToken.None);
            return false;
        }

        var code = (TokenCode)_bytes[_position++];
        switch (code)
        {
            case TokenCode.StartObject:
                SetToken(JsonToken.StartObject);
                break;
            case TokenCode.EndObject:
                SetToken(JsonToken.EndObject);
                break;
            case TokenCode.StartArray:
                SetToken(JsonToken.StartArray);
                break;
            case TokenCode.EndArray:
                SetToken(JsonToken.EndArray);
                break;
            case TokenCode.KnownName:
                SetToken(JsonToken.PropertyName, KnownNames.Shared.GetName(ReadLength()));
                break;
            case TokenCode.Name:
                SetToken(JsonToken.PropertyName, ReadText());
                break;
            case TokenCode.KnownString:
                SetToken(JsonToken.String, KnownNames.Shared.GetName(ReadLength()));
                break;
            case TokenCode.String:
                SetToken(JsonToken.String, ReadText());
                break;
            case TokenCode.Null:
                SetToken(JsonToken.Null);
                break;
            case TokenCode.True:
                SetToken(JsonToken.Boolean, True);
                break;
            case TokenCode.False:
                SetToken(JsonToken.Boolean, False);
                break;
            case TokenCode.SmallInt32:
                SetToken(JsonToken.Integer, SmallNumbers[_bytes[_position++]]);
                break;
            default:
                ReadRareToken(code);
                break;
        }

        return true;
    }

    private void ReadRareToken(TokenCode code)
    {
        switch (code)
        {
            case TokenCode.Undefined:
                SetToken(JsonToken.Undefined);
                break;
            case TokenCode.StartConstructor:
                SetToken(JsonToken.StartConstructor, ReadText());
                break;
            case TokenCode.EndConstructor:
                SetToken(JsonToken.EndConstructor);
                break;
            case TokenCode.Raw:
                SetToken(JsonToken.Raw, ReadText());
                break;
            case TokenCode.Bytes:
                SetToken(JsonToken.Bytes, Take(ReadLength()).ToArray());
                break;
            case TokenCode.DateTime:
                SetToken(JsonToken.Date, DateTime.FromBinary(ReadInt64()));
                break;
            case TokenCode.DateTimeOffset:
                var ticks = ReadInt64();
                SetToken(JsonToken.Date, new DateTimeOffset(ticks, TimeSpan.FromMinutes(ReadInt32())));
                break;
            case TokenCode.Single:
                SetToken(JsonToken.Float, BitConverter.Int32BitsToSingle(ReadInt32()));
                break;
            case TokenCode.Double:
                SetToken(JsonToken.Float, BitConverter.Int64BitsToDouble(ReadInt64()));
                break;
            case TokenCode.Decimal:
                SetToken(JsonToken.Float, new decimal([ReadInt32(), ReadInt32(), ReadInt32(), ReadInt32()]));
                break;
            default:
                SetToken(JsonToken.Integer, ReadInteger(code));
                break;
        }
    }

    // Without the cast every arm would become a BigInteger, the one type that all the others convert to.
    private object ReadInteger(TokenCode code) => code switch
    {
        TokenCode.Int32 => (object)ReadInt32(),
        TokenCode.Int64 => ReadInt64(),
        TokenCode.Byte => (byte)ReadInt32(),
        TokenCode.SByte => (sbyte)ReadInt32(),
        TokenCode.Int16 => (short)ReadInt32(),
        TokenCode.UInt16 => (ushort)ReadInt32(),
        TokenCode.UInt32 => unchecked((uint)ReadInt32()),
        TokenCode.UInt64 => unchecked((ulong)ReadInt64()),
        TokenCode.BigInteger => BigInteger.Parse(ReadText(), CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"Unknown token {code} in a stored document."),
    };

    private ReadOnlySpan<byte> Take(int count)
    {
        var span = _bytes.AsSpan(_position, count);
        _position += count;
        return span;
    }

    private int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    private long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    private int ReadLength()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    private string ReadText()
    {
        var lengthAndForm = (uint)ReadLength();
        var bytes = Take((int)(lengthAndForm >> 1));
        return (lengthAndForm & 1) == 0
            ? Encoding.UTF8.GetString(bytes)
            : new string(MemoryMarshal.Cast<byte, char>(bytes));
    }
}
