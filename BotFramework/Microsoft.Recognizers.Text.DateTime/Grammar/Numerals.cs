using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Numbers within dates.</summary>
internal static class Numerals
{
    /// <summary>A whole number in digits or words.</summary>
    public static bool TryReadInteger(Reading r, int index, out long value, out int next)
    {
        value = -1;
        next = index;
        return !r.IsInLongNumber(index) && EnglishNumberReader.TryReadInteger(r.Text, index, out value, out next) && !r.NoteNumber(index, next);
    }

    /// <summary>A number, with its decimals or as a fraction; in words a whole one only, for "and a half" may follow its unit.</summary>
    public static bool TryReadNumber(Reading r, int index, out double value, out int next)
    {
        if (r.Text.IsWord(index))
        {
            next = index;
            long whole = -1;
            var found = r[index].Number >= 0 && TryReadInteger(r, index, out whole, out next);
            value = whole;
            return found;
        }

        value = 0;
        next = index;
        return !r.IsInLongNumber(index) && EnglishNumberReader.TryReadNumber(r.Text, index, out value, out next) && value >= 0
            && !r.NoteNumber(index, next);
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
}
