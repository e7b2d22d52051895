using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Day and month, with a weekday, "tomorrow," or "next" before them.</summary>
internal static class CalendarDateRules
{
    public static Entity Read(Reading r, int index, bool inRange)
    {
        if (TryReadDayAndMonth(r, index, inRange, out var date))
        {
            return DateMaker.Date(r, index, date.Next, date.Year, date.Month, date.Day);
        }

        var start = Relative.Skip(r, index, out var shift, out _);
        var hasShift = start > index;
        var weekday = r[start].Weekday;
        if (weekday > 0 || (!hasShift && IsSpecialDay(r, start)))
        {
            start++;
            start = SkipComma(r, start);
        }
        else if (!hasShift)
        {
            return null;
        }

        if (!TryReadInParentheses(r, start, inRange, out date) && !TryReadDayAndMonth(r, start, inRange, out date))
        {
            return null;
        }

        if (date.Written && weekday > 0 && !IsThatWeekday(r, date, weekday))
        {
            return null;
        }

        return Make(r, index, date, hasShift, weekday > 0 ? 0 : shift);
    }

    /// <summary>Day and month, in digits or with the month's name.</summary>
    public static bool TryReadDayAndMonth(Reading r, int index, bool inRange, out DayAndMonth date)
    {
        var named = MonthDayReader.TryRead(r, index, out date);
        if (NumericDateReader.TryRead(r, index, inRange, out var numeric) && (!named || numeric.Next > date.Next))
        {
            date = numeric;
            return true;
        }

        return named;
    }

    private static Entity Make(Reading r, int index, DayAndMonth date, bool hasShift, int shift)
    {
        if (!hasShift || date.Year >= 0)
        {
            return DateMaker.Date(r, index, date.Next, date.Year, date.Month, date.Day);
        }

        var entity = DateMaker.Point(index, date.Next, CalendarMath.Create(r.Reference.Year + shift, date.Month, date.Day));
        entity.Timex = Timex.Date(-1, date.Month, date.Day);
        entity.Traits |= EntityTraits.Relative;
        return entity;
    }

    private static bool TryReadInParentheses(Reading r, int index, bool inRange, out DayAndMonth date)
    {
        date = default;
        if (!r.IsSymbol(index, '(') || !TryReadDayAndMonth(r, index + 1, inRange, out date) || !r.IsSymbol(date.Next, ')'))
        {
            return false;
        }

        date.Next++;
        return true;
    }

    private static bool IsSpecialDay(Reading r, int index) => r[index].Key is Key.Today or Key.Tomorrow or Key.Yesterday;

    private static int SkipComma(Reading r, int index) =>
        r.Length(index) == 1 && r.Text.Folded(index)[0] is ',' or '-' ? index + 1 : index;

    private static bool IsThatWeekday(Reading r, DayAndMonth date, int weekday)
    {
        var year = date.Year >= 0 ? DateMaker.FullYear(date.Year) : r.Reference.Year;
        return CalendarMath.IsValid(year, date.Month, date.Day) && CalendarMath.Weekday(new Moment(year, date.Month, date.Day)) == weekday;
    }
}
