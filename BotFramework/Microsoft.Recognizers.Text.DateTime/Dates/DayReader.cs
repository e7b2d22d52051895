using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Times;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>A day of the month: "3", "03", "3rd", "third", "twenty-third".</summary>
internal static class DayReader
{
    /// <summary>Any form.</summary>
    public static bool TryRead(Reading r, int index, out int day, out int next, out bool written)
    {
        written = !r.IsDigits(index);
        return written ? TryReadWords(r, index, out day, out next) : TryReadDigits(r, index, out day, out next);
    }

    /// <summary>One or two digits, with or without the ordinal's ending.</summary>
    public static bool TryReadDigits(Reading r, int index, out int day, out int next)
    {
        day = r.Digits(index);
        next = index + 1;
        if (day is < 1 or > 31 || r.Length(index) > 2)
        {
            return false;
        }

        if (r.IsJoined(next) && r.Text.IsWord(next))
        {
            if (Numerals.IsOrdinalSuffix(r, next))
            {
                next++;
            }
            else if (r[next].Month == 0)
            {
                return false;
            }
        }

        return !IsInsideNumber(r, index);
    }

    /// <summary>An ordinal in words or digits.</summary>
    public static bool TryReadOrdinal(Reading r, int index, out int day, out int next) =>
        Numerals.TryReadOrdinal(r, index, out day, out next) && day <= 31 && !IsInsideNumber(r, index);

    /// <summary>Whether a time, a price or a decimal goes before, so that the digits are no day.</summary>
    public static bool IsInsideNumber(Reading r, int index)
    {
        var before = r.Text[index - 1];
        if (before.Kind != TokenKind.Symbol || before.Length != 1)
        {
            return before.Kind == TokenKind.Word && r.IsJoined(index) && r.IsDigits(index) && r[index - 1].Month == 0 && r[index - 1].Weekday == 0;
        }

        var symbol = r.Text.Folded(index - 1)[0];
        return symbol is '$' or '£' or '€'
            || (symbol is ':' or '.' or ',' && r.IsJoined(index - 1) && r.IsDigits(index - 2) && (symbol == ':' || r.IsJoined(index)));
    }

    private static bool TryReadWords(Reading r, int index, out int day, out int next) =>
        (Numerals.TryReadOrdinal(r, index, out day, out next) || Numerals.TryReadSmall(r, index, out day, out next))
        && day is >= 1 and <= 31;

    /// <summary>Whether a clock's minutes or am and pm follow, so that the number is an hour.</summary>
    public static bool IsHour(Reading r, int next) =>
        (r.IsSymbol(next, ':') && r.IsDigits(next + 1)) || (ClockReader.TryReadHalf(r, next, out _, out var end) && end > next);
}
