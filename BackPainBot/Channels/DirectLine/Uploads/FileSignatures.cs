using System.Text;

namespace BackPainBot.Channels.DirectLine.Uploads;

/// <summary>Tells by its first bytes whether a file is what it says it is. None of these types can run anything in a page.</summary>
internal static class FileSignatures
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 512;

    private const string PlainText = "text/plain";

    private static readonly Dictionary<string, Func<ReadOnlyMemory<byte>, bool>> Checks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = start => start.Span.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ["image/jpeg"] = start => start.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        ["image/gif"] = start => start.Span.StartsWith("GIF87a"u8) || start.Span.StartsWith("GIF89a"u8),
        ["image/webp"] = start => start.Length >= 12 && start.Span.StartsWith("RIFF"u8) && start.Span[8..].StartsWith("WEBP"u8),
        ["application/pdf"] = start => start.Span.StartsWith("%PDF-"u8),
        [PlainText] = IsText,
    };

    /// <summary>The media types that can be told.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. Checks.Keys];

    /// <param name="contentType">One of <see cref="Known"/>.</param>
    /// <param name="start">The first bytes of the file, <see cref="Length"/> or all there are.</param>
    public static bool Fits(string contentType, ReadOnlyMemory<byte> start) => Checks.TryGetValue(contentType, out var check) && check(start);

    /// <summary>Whether the bytes are UTF-8 without control characters other than line breaks and tabs; the last character may be cut.</summary>
    private static bool IsText(ReadOnlyMemory<byte> start)
    {
        if (start.Span.ContainsAnyInRange((byte)0x00, (byte)0x08) || start.Span.ContainsAnyInRange((byte)0x0E, (byte)0x1A))
        {
            return false;
        }

        try
        {
            var characters = new char[start.Length];
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder().GetChars(start.Span, characters, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
