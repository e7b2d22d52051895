using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Digits;

/// <summary>Reads fractions in digits: "3/4", and with a whole number before it "1 3/4", "2½".</summary>
internal static class FractionNotation
{
    /// <summary>Reads the fraction, or the whole number and fraction, that begins at a token.</summary>
    public static bool TryRead(TokenText text, int index, bool allowUnit, out double value, out int next)
    {
        next = index;
        if (VulgarFraction.TryRead(text, index, out value))
        {
            next = index + 1;
            return true;
        }

        if (!text.IsDigits(index) || !DigitBoundary.IsOpenBefore(text, index) || DigitBoundary.FollowsSeparator(text, index))
        {
            return false;
        }

        return TryReadPlain(text, index, allowUnit, out value, out next) || TryReadMixed(text, index, allowUnit, out value, out next);
    }

    private static bool TryReadMixed(TokenText text, int index, bool allowUnit, out double value, out int next)
    {
        next = index;
        value = 0;
        double part;
        if (VulgarFraction.TryRead(text, index + 1, out part))
        {
            next = index + 2;
        }
        else if (!text[index + 1].AfterSpace || !TryReadPlain(text, index + 1, allowUnit, out part, out next))
        {
            return false;
        }

        var whole = text.DigitsValue(index);
        value = whole + part;
        return whole >= 0;
    }

    private static bool TryReadPlain(TokenText text, int index, bool allowUnit, out double value, out int next)
    {
        next = index + 3;
        value = 0;
        if (!text.Is(index + 1, '/') || !text.IsJoined(index + 1) || !text.IsJoined(index + 2)
            || IsPartOfDateOrPath(text, index, next)
            || !(allowUnit || DigitBoundary.IsOpenAfter(text, index + 2)))
        {
            return false;
        }

        var numerator = text.DigitsValue(index);
        var denominator = text.DigitsValue(index + 2);
        value = (double)numerator / denominator;
        return numerator >= 0 && denominator > 0;
    }

    private static bool IsPartOfDateOrPath(TokenText text, int index, int next) =>
        (text.IsJoined(index) && text.Is(index - 1, '/'))
        || (text.IsJoined(index) && text.Is(index - 1, '-') && text.IsJoined(index - 1) && text.IsDigits(index - 2))
        || (text.IsJoined(next) && text.Is(next, '/'));
}
