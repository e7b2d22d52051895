using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Digits;

/// <summary>
/// Reads numbers in digits: "12", "12.5", ".5", "1,234.5", "1.234,5", "40 000", "12,34,567". A comma before anything but
/// three digits is a decimal comma. A list such as "22,24,26" or a version such as "1.2.3" is read one number at a time.
/// </summary>
internal static class DigitLiteralReader
{
    private const int LongestFraction = 400;

    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>False if none begins there.</returns>
    public static bool TryRead(TokenText text, int index, out DigitLiteral literal)
    {
        literal = default;
        if (DigitBoundary.IsSeparator(text, index))
        {
            return TryReadWithoutWhole(text, index, out literal);
        }

        if (!text.IsDigits(index) || !DigitBoundary.IsOpenBefore(text, index))
        {
            return false;
        }

        if (!TryReadGrouped(text, index, out literal) && !TryReadDecimal(text, index, out literal))
        {
            literal = new DigitLiteral(Whole(text, index, index + 1), false, index + 1);
        }

        return double.IsFinite(literal.Value);
    }

    /// <summary>".5": only after a space or at the beginning.</summary>
    private static bool TryReadWithoutWhole(TokenText text, int index, out DigitLiteral literal)
    {
        literal = default;
        if (!text[index].AfterSpace || !DigitBoundary.IsPointAndDigits(text, index)
            || DigitBoundary.IsSeparatorAndDigits(text, index + 2))
        {
            return false;
        }

        literal = new DigitLiteral(AddFraction(text, index + 1, 0), true, index + 2);
        return true;
    }

    private static bool TryReadGrouped(TokenText text, int index, out DigitLiteral literal)
    {
        var groups = EndOfWhole(text, index, out var decimalSeparator);
        if (groups == index)
        {
            literal = default;
            return false;
        }

        // "0,234" and no further group is a decimal.
        if (groups == index + 3 && text.Is(index, '0') && text.Is(index + 1, ','))
        {
            literal = new DigitLiteral(AddFraction(text, index + 2, 0), true, groups);
            return true;
        }

        var whole = Whole(text, index, groups);
        var hasFraction = text.IsJoined(groups) && text.Is(groups, decimalSeparator)
            && text.IsJoined(groups + 1) && text.IsDigits(groups + 1) && !DigitBoundary.IsSeparatorAndDigits(text, groups + 2);

        // Dots group only where a decimal comma follows; "1.234" alone is a decimal.
        if (decimalSeparator == ',' && !hasFraction)
        {
            literal = default;
            return false;
        }

        literal = hasFraction
            ? new DigitLiteral(AddFraction(text, groups + 1, whole), true, groups + 2)
            : new DigitLiteral(whole, false, groups);
        return true;
    }

    private static int EndOfWhole(TokenText text, int index, out char decimalSeparator)
    {
        decimalSeparator = '.';
        var next = DigitGroups.EndOfGroups(text, index, ',');
        if (next == index)
        {
            next = DigitGroups.EndOfIndianGroups(text, index);
        }

        if (next == index)
        {
            next = DigitGroups.EndOfSpacedGroups(text, index);
        }

        if (next == index)
        {
            decimalSeparator = ',';
            next = DigitGroups.EndOfGroups(text, index, '.');
        }

        return next;
    }

    private static bool TryReadDecimal(TokenText text, int index, out DigitLiteral literal)
    {
        if (!DigitBoundary.IsSeparatorAndDigits(text, index + 1)
            || DigitBoundary.FollowsSeparator(text, index)
            || DigitBoundary.IsSeparatorAndDigits(text, index + 3))
        {
            literal = default;
            return false;
        }

        literal = new DigitLiteral(AddFraction(text, index + 2, Whole(text, index, index + 1)), true, index + 3);
        return true;
    }

    private static double Whole(TokenText text, int from, int to)
    {
        double value = 0;
        for (var index = from; index < to; index++)
        {
            if (text.IsDigits(index))
            {
                foreach (var digit in text.Folded(index))
                {
                    value = (value * 10) + (digit - '0');
                }
            }
        }

        return value;
    }

    private static double AddFraction(TokenText text, int index, double whole)
    {
        var scale = 0.1;
        var digits = text.Folded(index);
        foreach (var digit in digits[..Math.Min(digits.Length, LongestFraction)])
        {
            whole += scale * (digit - '0');
            scale *= 0.1;
        }

        return whole;
    }
}
