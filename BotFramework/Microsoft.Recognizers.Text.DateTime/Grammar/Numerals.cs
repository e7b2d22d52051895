using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Numbers within dates.</summary>
internal static class Numerals
{
    /// <summary>A whole number in digits or words.</summary>
    public static bool TryReadInteger(Reading r, int index, out long value, out int next)
    {
        value = -1;
        next = index;
        if (r.IsDigits(index))
        {
            value = r.Text.DigitsValue(index);
            next = index + 1;
            while (r.IsSymbol(next, ',') && r.IsJoined(next) && r.IsJoined(next + 1) && r.IsDigits(next + 1) && r.Length(next + 1) == 3 && value is >= 0 and < 1_000_000_000)
            {
                value = (value * 1000) + r.Digits(next + 1);
                next += 2;
            }

            return value >= 0;
        }

        return TryReadWords(r, index, out value, out next);
    }

    /// <summary>A number, with its decimals or as a fraction.</summary>
    public static bool TryReadNumber(Reading r, int index, out double value, out int next)
    {
        if (r.Text[index].Length == 1 && Fraction(r.Text.Folded(index)[0]) is > 0 and var fraction)
        {
            value = fraction;
            next = index + 1;
            return true;
        }

        value = 0;
        if (!TryReadInteger(r, index, out var whole, out next))
        {
            return false;
        }

        value = whole;
        if (!r.IsDigits(index))
        {
            return true;
        }

        if (r.IsSymbol(next, '.') && r.IsJoined(next) && r.IsJoined(next + 1) && r.IsDigits(next + 1))
        {
            value += r.Digits(next + 1) / Math.Pow(10, r.Length(next + 1));
            next += 2;
        }
        else if (r.IsSymbol(next, '/') && r.IsJoined(next) && r.IsJoined(next + 1) && r.Digits(next + 1) is > 1 and var divisor)
        {
            value /= divisor;
            next += 2;
        }
        else if (r.Text[next].Length == 1 && Fraction(r.Text.Folded(next)[0]) is > 0 and var rest)
        {
            value += rest;
            next++;
        }

        return true;
    }

    /// <summary>An ordinal from 1 to 99 in digits or words.</summary>
    public static bool TryReadOrdinal(Reading r, int index, out int value, out int next)
    {
        next = index;
        value = r.Digits(index);
        if (value is > 0 and < 1000 && r.IsJoined(index + 1) && IsOrdinalSuffix(r, index + 1))
        {
            next = index + 2;
            return true;
        }

        value = r[index].Ordinal;
        next = index + 1;
        if (value > 0)
        {
            return true;
        }

        var tens = r[index].Number;
        next = index + 1;
        next = r.Skip(next, '-');
        value = tens + r[next].Ordinal;
        next++;
        return tens is >= 20 and <= 90 && tens % 10 == 0 && value - tens is >= 1 and <= 9;
    }

    public static bool IsOrdinalSuffix(Reading r, int index) =>
        r.Length(index) == 2 && (r.Text.Is(index, "st") || r.Text.Is(index, "nd") || r.Text.Is(index, "rd") || r.Text.Is(index, "th"));

    /// <summary>A number below a hundred in words.</summary>
    public static bool TryReadSmall(Reading r, int index, out int value, out int next)
    {
        value = r[index].Number;
        next = index + 1;
        if (value is >= 20 and <= 90)
        {
            var unit = r.Skip(next, '-');
            if (r[unit].Number is >= 1 and <= 9 and var digit)
            {
                value += digit;
                next = unit + 1;
            }
        }

        return value >= 0;
    }

    private static bool TryReadWords(Reading r, int index, out long value, out int next)
    {
        var found = TryReadSmall(r, index, out var small, out next);
        value = small;
        if (!found)
        {
            return false;
        }

        if (r.Text.Is(next, "thousand"))
        {
            value *= 1000;
            next++;
            AddBelow(r, ref value, ref next);
        }
        else if (r.Text.Is(next, "hundred"))
        {
            value *= 100;
            next++;
            AddBelow(r, ref value, ref next);
        }

        return true;
    }

    private static void AddBelow(Reading r, ref long value, ref int next)
    {
        var and = r.Skip(next, Key.And);
        if (TryReadSmall(r, and, out var rest, out var end))
        {
            if (value >= 1000 && rest < 10 && r.Text.Is(end, "hundred"))
            {
                value += rest * 100;
                next = end + 1;
                AddBelow(r, ref value, ref next);
                return;
            }

            value += rest;
            next = end;
        }
    }

    private static double Fraction(char symbol) => symbol switch { '½' => 0.5, '¼' => 0.25, '¾' => 0.75, _ => 0 };
}
