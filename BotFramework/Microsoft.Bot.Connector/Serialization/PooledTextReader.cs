using System.Buffers;
using System.Text;

namespace Microsoft.Bot.Connector.Serialization;

/// <summary>Reads UTF-8 that is already in memory. Its buffer goes back to the pool when it is disposed of.</summary>
internal sealed class PooledTextReader : TextReader
{
    private char[] _characters;
    private int _position;
    private readonly int _length;

    public PooledTextReader(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        _characters = ArrayPool<char>.Shared.Rent(Math.Max(utf8.Length, 1));
        _length = Encoding.UTF8.GetChars(utf8, _characters);
    }

    public override int Peek() => _position < _length ? _characters[_position] : -1;

    public override int Read() => _position < _length ? _characters[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, _length - _position);
        _characters.AsSpan(_position, read).CopyTo(buffer.AsSpan(index));
        _position += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (_characters is { } characters)
        {
            _characters = null;
            // What a member wrote is not left behind for the next borrower.
            characters.AsSpan(0, _length).Clear();
            ArrayPool<char>.Shared.Return(characters);
        }

        base.Dispose(disposing);
    }
}
