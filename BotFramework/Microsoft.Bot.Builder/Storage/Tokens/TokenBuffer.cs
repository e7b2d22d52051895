using System.Buffers.Binary;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Bytes that grow as they are written.</summary>
internal sealed class TokenBuffer
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    internal int Capacity => _bytes.Length;

    internal void Clear() => _length = 0;

    internal void Write(TokenCode code) => Take(1)[0] = (byte)code;

    internal void Write(byte value) => Take(1)[0] = value;

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        WriteLength(bytes.Length);
        bytes.CopyTo(Take(bytes.Length));
    }

    internal void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(sizeof(int)), value);

    internal void WriteInt64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(sizeof(long)), value);

    // Seven bits a byte, low bits first; the eighth says that more follow.
    internal void WriteLength(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            Write((byte)(rest | 0x80));
            rest >>= 7;
        }

        Write((byte)rest);
    }

    internal void WriteText(string text)
    {
        // UTF-16 would double what is kept; lone surrogates, which UTF-8 cannot hold, are rare and kept as they are.
        var utf8 = Encoding.UTF8.GetByteCount(text);
        if (utf8 == text.Length || !HasLoneSurrogate(text))
        {
            WriteLength(utf8 << 1);
            Encoding.UTF8.GetBytes(text, Take(utf8));
        }
        else
        {
            var utf16 = System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan());
            WriteLength((utf16.Length << 1) | 1);
            utf16.CopyTo(Take(utf16.Length));
        }
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    private Span<byte> Take(int count)
    {
        var end = checked(_length + count);
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(end, 2 * _bytes.Length));
        }

        var span = _bytes.AsSpan(_length, count);
        _length = end;
        return span;
    }
}
