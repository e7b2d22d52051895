using System.Buffers;

namespace Microsoft.Bot.Connector.Serialization;

/// <summary>Reads a body whole, up to a limit, into a pooled array.</summary>
internal static class BodyReader
{
    private const int FirstGuess = 4096;

    /// <summary>Reads to the end.</summary>
    /// <param name="body">The body.</param>
    /// <param name="expectedLength">What its header says; <c>null</c> where it does not say.</param>
    /// <param name="limit">How many bytes are accepted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The bytes; the caller disposes of them.</returns>
    /// <exception cref="BodyTooLargeException">There are more bytes than the limit.</exception>
    public static async ValueTask<PooledBytes> ReadAsync(Stream body, long? expectedLength, int limit, CancellationToken cancellationToken)
    {
        if (expectedLength > limit)
        {
            throw new BodyTooLargeException(limit);
        }

        // One byte more than expected, so that the end is seen without growing.
        var buffer = ArrayPool<byte>.Shared.Rent((int)(expectedLength ?? FirstGuess) + 1);
        var length = 0;
        try
        {
            int read;
            while ((read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > limit)
                {
                    throw new BodyTooLargeException(limit);
                }

                if (length == buffer.Length)
                {
                    buffer = Grow(buffer, length);
                }
            }

            return new PooledBytes(buffer, length);
        }
        catch
        {
            Return(buffer, length);
            throw;
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        Return(buffer, length);
        return larger;
    }

    private static void Return(byte[] buffer, int length)
    {
        buffer.AsSpan(0, length).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
