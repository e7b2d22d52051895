using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Digits;

/// <summary>Reads what makes a number in digits a power: "1.1^23", "6.2e-4", "1.3x10^6".</summary>
internal static class PowerNotation
{
    private const long LargestExponent = 1_000_000;

    /// <summary>Reads the exponent at a token, right behind the number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token behind the number.</param>
    /// <param name="number">The number, with its sign.</param>
    /// <param name="value">The power.</param>
    /// <param name="next">The token behind the exponent.</param>
    public static bool TryRead(TokenText text, int index, double number, out double value, out int next)
    {
        value = number;
        next = index;
        if (!text.IsJoined(index))
        {
            return false;
        }

        if (text.Is(index, '^') && TryReadExponent(text, index + 1, out var exponent, out next))
        {
            value = Math.Pow(number, exponent);
        }
        else if (text.Is(index, 'e') && TryReadExponent(text, index + 1, out exponent, out next))
        {
            value = number * Math.Pow(10, exponent);
        }
        else if (text.Is(index, 'x') && IsTenToThe(text, index + 1) && TryReadExponent(text, index + 3, out exponent, out next))
        {
            value = number * Math.Pow(10, exponent);
        }
        else
        {
            next = index;
        }

        return next > index && double.IsFinite(value);
    }

    private static bool IsTenToThe(TokenText text, int index) =>
        text.IsJoined(index) && text.Is(index, "10") && text.IsJoined(index + 1) && text.Is(index + 1, '^');

    private static bool TryReadExponent(TokenText text, int index, out long exponent, out int next)
    {
        var negative = false;
        next = index;
        while (text.IsJoined(next) && (text.Is(next, '-') || text.Is(next, '+')))
        {
            negative ^= text.Is(next, '-');
            next++;
        }

        exponent = text.DigitsValue(next);
        if (!text.IsJoined(next) || exponent is <= 0 or > LargestExponent || text.Folded(next)[0] == '0'
            || !DigitBoundary.IsOpenAfter(text, next))
        {
            next = index;
            return false;
        }

        exponent = negative ? -exponent : exponent;
        next++;
        return true;
    }
}
