using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortens texts.</summary>
public static class StringUtils
{
    private const string Dots = "...";

    /// <summary>Cuts a text that is too long and puts three dots in place of the rest.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="length">How many characters to keep, 0 or more; the dots come on top.</param>
    /// <returns>The text.</returns>
    public static string Ellipsis(string text, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return text == null || text.Length <= length ? text : string.Concat(text.AsSpan(0, length), Dots);
    }

    /// <summary>Cuts a text that is too long, in place, and puts three dots in place of the rest.</summary>
    /// <param name="sb">The text.</param>
    /// <param name="length">How many characters to keep, 0 or more; the dots come on top.</param>
    /// <returns>The same builder.</returns>
    public static StringBuilder Ellipsis(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (sb.Length > length)
        {
            sb.Length = length;
            sb.Append(Dots);
        }

        return sb;
    }

    /// <summary>Cuts a text that is too long and puts three dots and the whole text's hash in place of the rest.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="length">How many characters to keep, 0 or more; dots and hash come on top.</param>
    /// <returns>The text; different for texts that differ only past the cut.</returns>
    public static string EllipsisHash(string text, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return text == null || text.Length <= length ? text : Ellipsis(text, length) + Hash(text);
    }

    /// <summary>Cuts a text that is too long, in place, and puts three dots and the whole text's hash in place of the rest.</summary>
    /// <param name="sb">The text.</param>
    /// <param name="length">How many characters to keep, 0 or more; dots and hash come on top.</param>
    /// <returns>The same builder.</returns>
    public static StringBuilder EllipsisHash(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (sb.Length > length)
        {
            var hash = Hash(sb.ToString());
            Ellipsis(sb, length).Append(hash);
        }

        return sb;
    }

    /// <summary>The SHA-256 of a text's UTF-8 form, in base64.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The hash, 44 characters.</returns>
    public static string Hash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
