using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Digits;

/// <summary>Reads fractions that are one character: "½", "⅜".</summary>
internal static class VulgarFraction
{
    public static bool TryRead(TokenText text, int index, out double value)
    {
        value = 0;
        var token = text[index];
        if (token.Kind != TokenKind.Symbol || token.Length != 1)
        {
            return false;
        }

        var character = text.Source[token.Start];
        if (character is not ((>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E')))
        {
            return false;
        }

        value = CharUnicodeInfo.GetNumericValue(character);
        return true;
    }
}
