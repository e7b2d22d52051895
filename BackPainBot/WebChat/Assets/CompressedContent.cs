using System.IO.Compression;

namespace BackPainBot.WebChat.Assets;

/// <summary>Some bytes as they travel: plain, gzip and brotli, each made once, when it is first asked for.</summary>
internal sealed class CompressedContent
{
    private readonly Lazy<byte[]> _plain;
    private readonly Lazy<byte[]> _gzip;
    private readonly Lazy<byte[]> _brotli;

    /// <summary>Content that is compressed here.</summary>
    public CompressedContent(string type, byte[] plain)
    {
        Type = type;
        _plain = new(plain);
        _gzip = new(() => Compress(plain, output => new GZipStream(output, CompressionLevel.SmallestSize)));
        _brotli = new(() => Compress(plain, output => new BrotliStream(output, CompressionLevel.SmallestSize)));
    }

    /// <summary>Content that was compressed before.</summary>
    public CompressedContent(string type, byte[] gzip, byte[] brotli)
    {
        Type = type;
        _gzip = new(gzip);
        _brotli = new(brotli);
        _plain = new(() => Decompress(brotli));
    }

    /// <summary>The content's media type.</summary>
    public string Type { get; }

    /// <summary>The smallest form that the client takes, and the name of its encoding; null for the plain form.</summary>
    public (byte[] Bytes, string? Encoding) For(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Takes(string encoding) => accepted.Any(one => one.Value == encoding && one.Quality is not 0);
        return Takes("br") ? (_brotli.Value, "br") : Takes("gzip") ? (_gzip.Value, "gzip") : (_plain.Value, null);
    }

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> compressor)
    {
        using var output = new MemoryStream();
        using (var stream = compressor(output))
        {
            stream.Write(plain);
        }

        return output.ToArray();
    }

    private static byte[] Decompress(byte[] brotli)
    {
        using var stream = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress);
        using var output = new MemoryStream();
        stream.CopyTo(output);
        return output.ToArray();
    }
}
