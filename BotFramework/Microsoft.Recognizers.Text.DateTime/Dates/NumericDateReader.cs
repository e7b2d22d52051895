using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Dates in digits: "1/2/2015", "23.04.2022", "2019-aug-1", "20161016", "22/04".</summary>
internal static class NumericDateReader
{
    /// <summary>Reads a date in digits.</summary>
    /// <param name="r">The text.</param>
    /// <param name="index">The first token.</param>
    /// <param name="inRange">Whether it is an end of a period, so that another number may stand beside it.</param>
    /// <param name="date">What was read.</param>
    public static bool TryRead(Reading r, int index, bool inRange, out DayAndMonth date)
    {
        date = default;
        if (!(r.IsDigits(index) || r[index].Month > 0) || (!inRange && IsBehindDigits(r, index)) || YearReader.IsPrice(r, index))
        {
            return false;
        }

        return (TryReadThree(r, index, inRange, out date) || TryReadTwo(r, index, inRange, out date) || TryReadSpaced(r, index, out date))
            && !(r.IsSymbol(date.Next, '%') && r.IsJoined(date.Next));
    }

    private static bool TryReadThree(Reading r, int index, bool inRange, out DayAndMonth date)
    {
        date = default;
        var second = SkipSeparator(r, index + 1, out var separator);
        if (second == index + 1)
        {
            return false;
        }

        var third = SkipSeparator(r, second + 1, out var other);
        if (other != separator || third == second + 1 || !(r.IsDigits(third) || r[third].Month > 0))
        {
            return false;
        }

        date = new DayAndMonth { Next = third + 1 };
        if (!TryOrder(r, index, second, third, separator, ref date))
        {
            return false;
        }

        if (r.IsJoined(date.Next) && r.Text.IsWord(date.Next) && !r.Is(date.Next, Key.T))
        {
            if (date.Year >= 100 && third != index && Numerals.IsOrdinalSuffix(r, date.Next) && r.Length(third) <= 2)
            {
                date.Next++;
            }
            else
            {
                return false;
            }
        }

        return !GoesOn(r, date.Next, separator, inRange);
    }

    private static bool TryOrder(Reading r, int first, int second, int third, char separator, ref DayAndMonth date)
    {
        var named = r[first].Month > 0 ? first : r[second].Month > 0 ? second : r[third].Month > 0 ? third : -1;
        if (named >= 0)
        {
            date.Month = r[named].Month;
            var (one, two) = named == first ? (second, third) : named == second ? (first, third) : (first, second);
            return TryYearAndDay(r, one, two, ref date) || (named != third && TryYearAndDay(r, two, one, ref date));
        }

        var (a, b, c) = (r.Digits(first), r.Digits(second), r.Digits(third));
        if (YearReader.TryReadDigits(r, first, out date.Year))
        {
            return Fits(r, second, third, b, c, ref date);
        }

        if (!YearReader.TryReadDigits(r, third, out date.Year))
        {
            date.Year = r.Length(third) == 2 && !DayReader.IsHour(r, third + 1) ? c : -1;
        }

        if (date.Year < 0)
        {
            return false;
        }

        var dayFirst = r.DayFirst || separator == '.';
        return dayFirst
            ? Fits(r, second, first, b, a, ref date) || (separator != '.' && Fits(r, first, second, a, b, ref date))
            : Fits(r, first, second, a, b, ref date) || Fits(r, second, first, b, a, ref date);
    }

    private static bool TryYearAndDay(Reading r, int year, int day, ref DayAndMonth date)
    {
        date.Day = r.Digits(day);
        if (date.Day is < 1 or > 31 || r.Length(day) > 2)
        {
            return false;
        }

        return YearReader.TryReadDigits(r, year, out date.Year)
            || (year > day && r.Length(year) == 2 && (date.Year = r.Digits(year)) >= 0);
    }

    private static bool Fits(Reading r, int monthToken, int dayToken, int month, int day, ref DayAndMonth date)
    {
        (date.Month, date.Day) = (month, day);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 && r.Length(monthToken) <= 2 && r.Length(dayToken) <= 2;
    }

    // "22/04", and behind "on" or "in" also "7-6" and "7.6"
    private static bool TryReadTwo(Reading r, int index, bool inRange, out DayAndMonth date)
    {
        date = new DayAndMonth { Year = -1 };
        var second = SkipSeparator(r, index + 1, out var separator);
        if (second == index + 1 || !r.IsDigits(index) || !r.IsDigits(second) || !(separator == '/' || IsDateSaid(r, index, separator)))
        {
            return false;
        }

        var (a, b) = (r.Digits(index), r.Digits(second));
        var found = r.DayFirst
            ? Fits(r, second, index, b, a, ref date) || Fits(r, index, second, a, b, ref date)
            : Fits(r, index, second, a, b, ref date) || Fits(r, second, index, b, a, ref date);
        date.Next = second + 1;
        if (!found || (a == 24 && b == 7) || (b == 10 && IsRating(r, index, date.Next)))
        {
            return false;
        }

        if (r.IsJoined(date.Next) && r.Text.IsWord(date.Next) && !Numerals.IsOrdinalSuffix(r, date.Next))
        {
            return false;
        }

        if (r.Text.IsWord(date.Next) && r.IsJoined(date.Next))
        {
            date.Next++;
        }

        if (r.Is(date.Next, Key.Of) && !YearReader.TryReadDigits(r, date.Next + 1, out _))
        {
            return false;
        }

        return r[date.Next].Unit == Unit.None && r[date.Next].Key != Key.CountedNoun && !GoesOn(r, date.Next, separator, inRange) && ReadYearBehind(r, ref date);
    }

    // "it hurts 7/10", "a 7/10 pain"
    private static bool IsRating(Reading r, int first, int next) =>
        r.Is(next, Key.RatedNoun) || r.Is(first - 1, Key.RatedNoun) || r.Is(first - 2, Key.RatedNoun) || r.Is(first - 3, Key.RatedNoun);

    // "5/1, 2020"
    private static bool ReadYearBehind(Reading r, ref DayAndMonth date)
    {
        var year = r.Skip(date.Next, ',');
        year = year == date.Next ? r.Skip(year, Key.Of) : year;
        if (YearReader.TryReadDigits(r, year, out var value) && !(r.IsSymbol(year + 1, '-') && r.IsDigits(year + 2)))
        {
            (date.Year, date.Next) = (value, year + 1);
        }

        return true;
    }

    private static bool IsDateSaid(Reading r, int index, char separator)
    {
        var before = index - 1;
        if (r[before].Weekday > 0)
        {
            before--;
        }

        if (Relative.IsStrict(r, before))
        {
            before--;
        }

        return separator is '-' or '.' && r[before].Key is Key.On or Key.In;
    }

    // "2016 10 16", "20161016"
    private static bool TryReadSpaced(Reading r, int index, out DayAndMonth date)
    {
        date = new DayAndMonth { Year = r.Digits(index) };
        if (r.Length(index) == 8 && !r.IsJoined(index) && !r.IsJoined(index + 1))
        {
            (date.Year, date.Month, date.Day, date.Next) = (date.Year / 10000, date.Year / 100 % 100, date.Year % 100, index + 1);
            return date.Year is >= YearReader.First and <= YearReader.Last && CalendarMath.IsValid(date.Year, date.Month, date.Day);
        }

        (date.Month, date.Day, date.Next) = (r.Digits(index + 1), r.Digits(index + 2), index + 3);
        return YearReader.TryReadDigits(r, index, out _) && !r.IsJoined(index + 1) && !r.IsJoined(index + 2)
            && Fits(r, index + 1, index + 2, date.Month, date.Day, ref date)
            && !(r.IsJoined(date.Next) && (r.Text.IsWord(date.Next) || r.IsDigits(date.Next + 1)));
    }

    private static int SkipSeparator(Reading r, int index, out char separator)
    {
        separator = r.Length(index) == 1 ? r.Text.Folded(index)[0] : '\0';
        return separator is '/' or '\\' or '-' || (separator == '.' && r.IsJoined(index) && r.IsJoined(index + 1)) ? index + 1 : index;
    }

    // A further number behind it makes it a serial number, unless it begins the other end of a period.
    private static bool GoesOn(Reading r, int next, char separator, bool inRange)
    {
        if (!r.IsJoined(next) || !r.IsJoined(next + 1) || !r.IsDigits(next + 1))
        {
            return false;
        }

        var sign = r.Text.Folded(next)[0];
        return sign == separator
            ? sign != '-' || !(inRange || TryReadThree(r, next + 1, inRange: true, out _))
            : sign is '/' or '.' or '\\';
    }

    private static bool IsBehindDigits(Reading r, int index) =>
        r.IsJoined(index) && r.IsJoined(index - 1) && r.IsDigits(index - 2) && r.Length(index - 1) == 1 && r.Text.Folded(index - 1)[0] is '-' or '/' or '.' or ':' or ',';
}
