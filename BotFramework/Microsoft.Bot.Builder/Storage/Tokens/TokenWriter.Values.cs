using System.Globalization;
using System.Numerics;

namespace Microsoft.Bot.Builder;

internal sealed partial class TokenWriter
{
    public override void WriteValue(string value)
    {
        base.WriteValue(value);
        if (_typeFollows && value != null && KnownNames.Shared.TryGetNumber(value, isData: false, out var number))
        {
            _typeFollows = false;
            _buffer.Write(TokenCode.KnownString);
            _buffer.WriteLength(number);
        }
        else
        {
            WriteText(TokenCode.String, value);
        }
    }

    public override void WriteValue(int value)
    {
        base.WriteValue(value);
        if (value is >= byte.MinValue and <= byte.MaxValue)
        {
            _buffer.Write(TokenCode.SmallInt32);
            _buffer.Write((byte)value);
        }
        else
        {
            _buffer.Write(TokenCode.Int32);
            _buffer.WriteInt32(value);
        }
    }

    public override void WriteValue(long value)
    {
        base.WriteValue(value);
        WriteInt64(TokenCode.Int64, value);
    }

    public override void WriteValue(uint value)
    {
        base.WriteValue(value);
        WriteInt32(TokenCode.UInt32, unchecked((int)value));
    }

    public override void WriteValue(ulong value)
    {
        base.WriteValue(value);
        WriteInt64(TokenCode.UInt64, unchecked((long)value));
    }

    public override void WriteValue(short value)
    {
        base.WriteValue(value);
        WriteInt32(TokenCode.Int16, value);
    }

    public override void WriteValue(ushort value)
    {
        base.WriteValue(value);
        WriteInt32(TokenCode.UInt16, value);
    }

    public override void WriteValue(byte value)
    {
        base.WriteValue(value);
        WriteInt32(TokenCode.Byte, value);
    }

    public override void WriteValue(sbyte value)
    {
        base.WriteValue(value);
        WriteInt32(TokenCode.SByte, value);
    }

    public override void WriteValue(float value)
    {
        base.WriteValue(value);
        WriteInt32(TokenCode.Single, BitConverter.SingleToInt32Bits(value));
    }

    public override void WriteValue(double value)
    {
        base.WriteValue(value);
        WriteInt64(TokenCode.Double, BitConverter.DoubleToInt64Bits(value));
    }

    public override void WriteValue(decimal value)
    {
        base.WriteValue(value);
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        _buffer.Write(TokenCode.Decimal);
        foreach (var part in parts)
        {
            _buffer.WriteInt32(part);
        }
    }

    public override void WriteValue(bool value)
    {
        base.WriteValue(value);
        _buffer.Write(value ? TokenCode.True : TokenCode.False);
    }

    public override void WriteValue(char value)
    {
        base.WriteValue(value);
        WriteText(TokenCode.String, value.ToString());
    }

    public override void WriteValue(DateTime value)
    {
        base.WriteValue(value);
        WriteInt64(TokenCode.DateTime, value.ToBinary());
    }

    public override void WriteValue(DateTimeOffset value)
    {
        base.WriteValue(value);
        WriteInt64(TokenCode.DateTimeOffset, value.Ticks);
        _buffer.WriteInt32(value.TotalOffsetMinutes);
    }

    public override void WriteValue(Guid value)
    {
        base.WriteValue(value);
        WriteText(TokenCode.String, value.ToString());
    }

    public override void WriteValue(TimeSpan value)
    {
        base.WriteValue(value);
        WriteText(TokenCode.String, value.ToString());
    }

    // For a missing address or array the base class calls WriteNull.
    public override void WriteValue(Uri value)
    {
        base.WriteValue(value);
        if (value != null)
        {
            WriteText(TokenCode.String, value.OriginalString);
        }
    }

    public override void WriteValue(byte[] value)
    {
        base.WriteValue(value);
        if (value != null)
        {
            _buffer.Write(TokenCode.Bytes);
            _buffer.Write(value);
        }
    }

    public override void WriteValue(object value)
    {
        if (value is BigInteger number)
        {
            // The base class knows no token for it; an integer of another size keeps its place.
            base.WriteValue(0L);
            _buffer.Write(TokenCode.BigInteger);
            _buffer.WriteText(number.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            base.WriteValue(value);
        }
    }

    private void WriteText(TokenCode code, string text)
    {
        _typeFollows = false;
        if (text == null)
        {
            _buffer.Write(TokenCode.Null);
        }
        else
        {
            _buffer.Write(code);
            _buffer.WriteText(text);
        }
    }

    private void WriteInt32(TokenCode code, int value)
    {
        _buffer.Write(code);
        _buffer.WriteInt32(value);
    }

    private void WriteInt64(TokenCode code, long value)
    {
        _buffer.Write(code);
        _buffer.WriteInt64(value);
    }
}
