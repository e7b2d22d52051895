using System.Buffers;
using System.Text;

namespace Microsoft.Bot.Connector.Serialization;

/// <summary>Collects text in a pooled buffer and hands it out as UTF-8.</summary>
internal sealed class PooledTextWriter : TextWriter
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(2048);
    private int _length;

    public PooledTextWriter()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The text as UTF-8 without a byte order mark.</summary>
    public PooledBytes ToUtf8()
    {
        var text = _characters.AsSpan(0, _length);
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(Encoding.UTF8.GetMaxByteCount(text.Length), 1));
        return new PooledBytes(bytes, Encoding.UTF8.GetBytes(text, bytes));
    }

    public override void Write(char value)
    {
        Reserve(1);
        _characters[_length++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_characters.AsSpan(_length));
        _length += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (_characters is { } characters)
        {
            _characters = null;
            characters.AsSpan(0, _length).Clear();
            ArrayPool<char>.Shared.Return(characters);
        }

        base.Dispose(disposing);
    }

    private void Reserve(int count)
    {
        if (_characters.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_length + count), _characters.Length * 2));
        _characters.AsSpan(0, _length).CopyTo(larger);
        _characters.AsSpan(0, _length).Clear();
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
