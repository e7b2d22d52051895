using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Days with the month's name: "May 9", "9th of May 2018", "Dec31, 1994", "twenty five January".</summary>
internal static class MonthDayReader
{
    public static bool TryRead(Reading r, int index, out DayAndMonth date) =>
        r[index].Month > 0 ? TryReadMonthFirst(r, index, out date) : TryReadDayFirst(r, index, out date);

    private static bool TryReadMonthFirst(Reading r, int index, out DayAndMonth date)
    {
        date = new DayAndMonth { Month = r[index].Month, Year = -1 };
        var next = SkipSeparator(r, r.IsSymbol(index + 1, '.') && r.IsJoined(index + 1) ? index + 2 : index + 1, out var separator);
        var the = r.SkipThe(next);
        if (!DayReader.TryRead(r, the, out date.Day, out date.Next, out date.Written) || DayReader.IsHour(r, date.Next)
            || (separator is '.' or ',' && r.IsJoined(date.Next) && r.IsSymbol(date.Next, '%')))
        {
            return false;
        }

        if (date.Written && (separator != '\0' || IsHourInWords(r, the, date)))
        {
            return false;
        }

        // "november 19-20" and "jan 5 - 12" are periods.
        if (Connectors.IsDash(r, date.Next) && r.IsDigits(date.Next + 1) && r.Length(date.Next + 1) == 2)
        {
            return true;
        }

        SkipWeekdayInParentheses(r, ref date);
        ReadYear(r, ref date, separator);
        return true;
    }

    // "march six pm": the number is an hour
    private static bool IsHourInWords(Reading r, int index, DayAndMonth date) =>
        r[index].Ordinal == 0 && r[date.Next - 1].Ordinal == 0 && r[date.Next].Unit != Unit.None;

    private static bool TryReadDayFirst(Reading r, int index, out DayAndMonth date)
    {
        date = new DayAndMonth { Year = -1 };
        var start = r.Is(index, Key.The) && r.IsDigits(index + 1) ? index + 1 : index;
        if (!DayReader.TryRead(r, start, out date.Day, out var next, out date.Written))
        {
            return false;
        }

        if (r.IsSymbol(next, '.') && !r.IsJoined(next + 1))
        {
            next++;
        }

        if (r[next].Unit == Unit.Day && !r[next].JoinedUnit && r.Is(next + 1, Key.Of))
        {
            next += 2;
        }
        else if (r.Is(next, Key.Of))
        {
            next++;
        }
        else
        {
            next = SkipSeparator(r, next, out var separator);
            if (separator is '.' or '\\')
            {
                return false;
            }
        }

        next = r.Is(next, Key.The) && r.Text.Is(next + 1, "month") && r.Is(next + 2, Key.Of) ? next + 3 : next;
        date.Month = r[next].Month;
        if (date.Month == 0 || (r.IsJoined(next + 1) && r.Text.IsWord(next + 1)))
        {
            return false;
        }

        date.Next = r.IsSymbol(next + 1, '.') && r.IsJoined(next + 1) && !r.IsClauseEnd(next + 2) && r.IsDigits(next + 2) ? next + 2 : next + 1;
        if (r.Is(date.Next, Key.In) && YearReader.TryReadDigits(r, date.Next + 1, out date.Year))
        {
            date.Next += 2;
            return true;
        }

        ReadYear(r, ref date, '\0');
        return true;
    }

    private static int SkipSeparator(Reading r, int index, out char separator)
    {
        separator = r.Length(index) == 1 && r.Text.Folded(index)[0] is '/' or '\\' or ',' or '-' ? r.Text.Folded(index)[0] : '\0';
        return separator == '\0' ? index : index + 1;
    }

    // "may/22(tue)"
    private static void SkipWeekdayInParentheses(Reading r, ref DayAndMonth date)
    {
        if (r.IsSymbol(date.Next, '(') && r[date.Next + 1].Weekday > 0 && r.IsSymbol(date.Next + 2, ')'))
        {
            date.Next += 3;
        }
    }

    private static void ReadYear(Reading r, ref DayAndMonth date, char separator)
    {
        var next = date.Next;
        var comma = false;
        var dash = false;
        if (r.Is(next, Key.Of))
        {
            next++;
        }
        else if (r.Length(next) == 1 && r.Text.Folded(next)[0] is ('/' or '\\' or '.' or ',' or '-') and var sign)
        {
            comma = sign == ',';
            dash = sign == '-';
            if (sign == '.' && !r.IsJoined(next))
            {
                return;
            }

            next++;
        }

        if (YearReader.TryReadDigits(r, next, out var year) && !IsStartOfDate(r, next, dash))
        {
            (date.Year, date.Next) = (year, next + 1);
        }
        else if (IsTwoDigitYear(r, next, comma, dash, separator))
        {
            (date.Year, date.Next) = (r.Digits(next), next + 1);
        }
        else if (r[next].Number > 0 && !dash && YearReader.TryReadWords(r, next, out year, out var end))
        {
            (date.Year, date.Next) = (year, end);
        }
    }

    // "may 3 - 2019-06-05": the year begins another date
    private static bool IsStartOfDate(Reading r, int index, bool dash) =>
        (dash || !r.IsJoined(index)) && r.IsSymbol(index + 1, '-') && r.IsJoined(index + 1) && r.IsDigits(index + 2) && r.IsSymbol(index + 3, '-');

    private static bool IsTwoDigitYear(Reading r, int index, bool comma, bool dash, char separator)
    {
        if (!r.IsDigits(index) || r.Length(index) != 2 || (dash && separator != '-') || YearReader.IsPrice(r, index)
            || (r.IsJoined(index + 1) && r.Text.IsWord(index + 1)) || DayReader.IsHour(r, index + 1))
        {
            return false;
        }

        if (r.IsSymbol(index + 1, '.') && r.IsJoined(index + 1) && r.IsDigits(index + 2) && r.IsJoined(index + 2))
        {
            return false;
        }

        return !comma || index + 1 >= r.Count || (r.Length(index + 1) == 1 && r.Text.Folded(index + 1)[0] is '.' or '?' or '!' or ';');
    }
}
