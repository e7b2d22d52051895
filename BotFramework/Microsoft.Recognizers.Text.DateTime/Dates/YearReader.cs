using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Years: of four digits, of two behind a date, and in words.</summary>
internal static class YearReader
{
    public const int First = 1500;
    public const int Last = 2100;

    /// <summary>A year of four digits that is no price, decimal or part of another number.</summary>
    public static bool TryReadDigits(Reading r, int index, out int year)
    {
        year = r.Digits(index);
        if (r.Length(index) != 4 || year is < First or > Last)
        {
            return false;
        }

        if (IsPrice(r, index) || (r.IsJoined(index + 1) && r.Text.IsWord(index + 1) && !r.Is(index + 1, Key.Q) && !r.Is(index + 1, Key.H)))
        {
            return false;
        }

        return !(r.IsSymbol(index + 1, '.') && r.IsJoined(index + 1) && r.IsJoined(index + 2) && r.IsDigits(index + 2) && r.Digits(index + 2) == 0);
    }

    /// <summary>A year in digits or in words.</summary>
    public static bool TryRead(Reading r, int index, out int year, out int next)
    {
        next = index + 1;
        return TryReadDigits(r, index, out year) || (r[index].Number > 0 && TryReadWords(r, index, out year, out next));
    }

    /// <summary>"nineteen ninety six", "two thousand and fifteen".</summary>
    public static bool TryReadWords(Reading r, int index, out int year, out int next)
    {
        year = -1;
        if (!TryReadCentury(r, index, out var century, out next))
        {
            return false;
        }

        var whole = century >= 100;
        var rest = r.Skip(next, Key.And);
        if (r[rest].Number == 0)
        {
            rest++;
        }

        if (Numerals.TryReadSmall(r, rest, out var last, out var end) && last is > 0 and < 100 && !r.IsSymbol(next, '-'))
        {
            // "twenty six" and "thirty five" are numbers and no years.
            if (!whole && (r.Is(next, Key.And) || (century % 10 == 0 && end == rest + 1)))
            {
                return false;
            }

            year = (whole ? century : century * 100) + last;
            next = end;
        }
        else if (whole)
        {
            year = century;
        }

        return year is >= First and <= Last;
    }

    /// <summary>Whether money's sign stands before a number.</summary>
    public static bool IsPrice(Reading r, int index) =>
        r.Length(index - 1) == 1 && r.Text.Folded(index - 1)[0] is '$' or '£' or '€';

    private static bool TryReadCentury(Reading r, int index, out int century, out int next)
    {
        century = r[index].Number;
        next = index + 1;
        if (century is not (>= 1 and <= 20))
        {
            return false;
        }

        if (r.Text.Is(next, "thousand") && century <= 2)
        {
            century *= 1000;
            next++;
            var and = r.Skip(next, Key.And);
            if (r[and].Number is >= 1 and <= 9 and var hundreds && r.Text.Is(and + 1, "hundred"))
            {
                century += hundreds * 100;
                next = and + 2;
            }
        }
        else
        {
            if (century == 20 && r[next].Number is 1 or 2)
            {
                century += r[next].Number;
                next++;
            }

            if (r.Text.Is(next, "hundred"))
            {
                century *= 100;
                next++;
            }
        }

        return true;
    }
}
