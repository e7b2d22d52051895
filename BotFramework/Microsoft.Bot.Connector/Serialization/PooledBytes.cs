using System.Buffers;

namespace Microsoft.Bot.Connector.Serialization;

/// <summary>Bytes in a pooled array, wiped and given back when disposed of. Dispose once.</summary>
internal readonly struct PooledBytes : IDisposable
{
    private readonly byte[] _array;
    private readonly int _length;

    public PooledBytes(byte[] array, int length)
    {
        _array = array;
        _length = length;
    }

    public int Length => _length;

    public ReadOnlyMemory<byte> Memory => _array.AsMemory(0, _length);

    public void Dispose()
    {
        if (_array != null)
        {
            _array.AsSpan(0, _length).Clear();
            ArrayPool<byte>.Shared.Return(_array);
        }
    }
}
