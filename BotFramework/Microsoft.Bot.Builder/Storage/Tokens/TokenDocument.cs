using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Objects as bytes and back, within this process: for keeping copies in memory and for seeing whether an object changed.
/// Values come back with the types they had, as with <see cref="TypeNameHandling.All"/>, but a type is named only where
/// the declared one doesn't tell it.
/// </summary>
internal static class TokenDocument
{
    // A turn's buffer is small; one that a rare big document blew up is not kept.
    private const int LargestBufferKept = 256 * 1024;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new KnownTypes(),
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = null,
    });

    [ThreadStatic]
    private static TokenBuffer _buffer;

    /// <summary>An object as bytes.</summary>
    /// <param name="value">The object; may be null.</param>
    /// <returns>The bytes; equal for equal contents in equal order.</returns>
    internal static byte[] Write(object value) => Write(value, null);

    /// <summary>An object as bytes, or the bytes it was before if it did not change.</summary>
    /// <param name="value">The object; may be null.</param>
    /// <param name="before">What it was before, or null.</param>
    /// <returns><paramref name="before"/> itself where the contents are the same.</returns>
    internal static byte[] Write(object value, byte[] before)
    {
        // Taken out of its place meanwhile: a property that is read may itself come back here.
        var buffer = _buffer ?? new TokenBuffer();
        _buffer = null;
        try
        {
            Serializer.Serialize(new TokenWriter(buffer), value, typeof(object));
            return before != null && buffer.Written.SequenceEqual(before) ? before : buffer.Written.ToArray();
        }
        finally
        {
            if (buffer.Capacity <= LargestBufferKept)
            {
                buffer.Clear();
                _buffer = buffer;
            }
        }
    }

    /// <summary>The object that bytes stand for.</summary>
    /// <param name="bytes">What <see cref="Write(object)"/> gave.</param>
    /// <returns>A new object each time.</returns>
    internal static object Read(byte[] bytes) => Serializer.Deserialize<object>(new TokenReader(bytes));
}
