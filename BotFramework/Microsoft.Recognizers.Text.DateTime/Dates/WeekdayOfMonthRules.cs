using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>"the first Monday of next month", "last Friday in June", "the 15th day of next month".</summary>
internal static class WeekdayOfMonthRules
{
    private const int LastDay = 32;

    public static Entity Read(Reading r, int index)
    {
        var start = r.SkipThe(index);
        if (!TryReadOrdinalOrLast(r, start, out var ordinal, out var next))
        {
            return null;
        }

        if (r[next].Weekday > 0)
        {
            return ReadOfMonth(r, index, next, next + 1, ordinal) ?? ReadOfThisMonth(r, start, next, ordinal);
        }

        return ReadDay(r, index, next, r.Is(start, Key.Last) ? LastDay : ordinal);
    }

    /// <summary>"first" to "thirty-first", or "last" as 5.</summary>
    public static bool TryReadOrdinalOrLast(Reading r, int index, out int ordinal, out int next)
    {
        if (r.Is(index, Key.Last))
        {
            (ordinal, next) = (5, index + 1);
            return true;
        }

        return DayReader.TryReadOrdinal(r, index, out ordinal, out next);
    }

    /// <summary>A month behind "of", "in" or nothing: by name or relative; "the month" is this one.</summary>
    public static bool TryReadMonth(Reading r, int index, out int month, out int shift, out int next)
    {
        next = r[index].Key is Key.Of or Key.In or Key.On ? index + 1 : index;
        shift = Relative.None;
        month = r[next].Month;
        if (month > 0)
        {
            next++;
            return true;
        }

        var word = Relative.SkipOrThe(r, next, out shift, out _);
        if (word == next || !r.Text.Is(word, "month"))
        {
            return false;
        }

        next = word + 1;
        return true;
    }

    /// <summary>A weekday whose month comes later: "the first Monday 1pm to 3pm of next month".</summary>
    public static Entity ReadWithMonthAt(Reading r, Entity date, int index)
    {
        var start = r.SkipThe(date.First);
        return r[index].Key is Key.Of or Key.In && TryReadOrdinalOrLast(r, start, out var ordinal, out var weekday) && r[weekday].Weekday > 0
            && date.Next == weekday + 1
            ? ReadOfMonth(r, date.First, weekday, index, ordinal)
            : null;
    }

    private static Entity ReadOfMonth(Reading r, int first, int weekday, int index, int ordinal)
    {
        if (ordinal > 5 || !TryReadMonth(r, index, out var month, out var shift, out var next))
        {
            return null;
        }

        if (month > 0)
        {
            return OfNamedMonth(r, first, next, month, r[weekday].Weekday, ordinal);
        }

        var target = CalendarMath.AddMonths(new Moment(r.Reference.Year, r.Reference.Month, 1), shift);
        var (day, which) = CalendarMath.NthWeekday(target.Year, target.Month, r[weekday].Weekday, ordinal);
        var date = DateMaker.Point(first, next, day);
        date.Timex = WriteTimex(target.Month, r[weekday].Weekday, which);
        return date;
    }

    private static Entity OfNamedMonth(Reading r, int first, int next, int month, int weekday, int ordinal)
    {
        var year = r.Reference.Year;
        if (YearReader.TryReadDigits(r, r.Skip(next, ','), out var said))
        {
            var (only, _) = CalendarMath.NthWeekday(said, month, weekday, ordinal);
            return DateMaker.Point(first, r.Skip(next, ',') + 1, only);
        }

        var (day, which) = CalendarMath.NthWeekday(year, month, weekday, ordinal);
        return new Entity
        {
            Kind = EntityKind.Date,
            First = first,
            Next = next,
            Timex = WriteTimex(month, weekday, which),
            Past = day >= r.Reference ? CalendarMath.NthWeekday(year - 1, month, weekday, which).Day : day,
            Future = day < r.Reference ? CalendarMath.NthWeekday(year + 1, month, weekday, which).Day : day,
        };
    }

    // "second Tuesday" by itself is meant of this month
    private static Entity ReadOfThisMonth(Reading r, int first, int weekday, int ordinal)
    {
        if (r.Is(first, Key.Last) || ordinal > 5)
        {
            return null;
        }

        var (day, _) = CalendarMath.NthWeekday(r.Reference.Year, r.Reference.Month, r[weekday].Weekday, ordinal);
        return DateMaker.Point(first, weekday + 1, day);
    }

    // "the 15th day of next month", "the 15th of this month"
    private static Entity ReadDay(Reading r, int first, int next, int day)
    {
        var isDay = r.Text.Is(next, "day");
        var of = isDay ? next + 1 : next;
        if ((isDay && !r.Is(of, Key.Of)) || (day == LastDay && !isDay) || !TryReadMonth(r, of, out var month, out var shift, out var end)
            || (month > 0 && day != LastDay))
        {
            return null;
        }

        if (month > 0)
        {
            return DateMaker.Date(r, first, end, -1, month, Moment.DaysInMonth(r.Reference.Year, month));
        }

        var target = CalendarMath.AddMonths(new Moment(r.Reference.Year, r.Reference.Month, 1), shift);
        day = day == LastDay ? Moment.DaysInMonth(target.Year, target.Month) : day;
        return DateMaker.Point(first, end, CalendarMath.Create(target.Year, target.Month, day));
    }

    // Upstream numbers Sunday 0 here.
    private static string WriteTimex(int month, int weekday, int ordinal) =>
        string.Concat(Timex.Month(-1, month), "-WXX-", Timex.Number(weekday % 7), "-#" + Timex.Number(ordinal));
}
