using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Weeks by number or by a day in them: "week 10", "the last week of july", "w/c Feb 4".</summary>
internal static class WeekRules
{
    public static Entity Read(Reading r, int index) => ReadNumbered(r, index) ?? ReadNth(r, index) ?? ReadOfDate(r, index);

    // "week 3 of 2027"
    private static Entity ReadNumbered(Reading r, int index)
    {
        if (!r.Is(index, Key.Week) || r.Digits(index + 1) is not (>= 1 and <= 53 and var number) || r.Length(index + 1) > 2
            || (r.IsJoined(index + 2) && r.Text.IsWord(index + 2)))
        {
            return null;
        }

        var year = r.Reference.Year;
        var next = index + 2;
        if (r.Is(next, Key.Of) && YearReaderOrRelative.TryRead(r, next + 1, out var said, out var end))
        {
            (year, next) = (said, end);
        }

        var monday = CalendarMath.AddDays(CalendarMath.FirstWeek(year), (number - 1) * 7);
        return Make(index, next, Write(Timex.Year(year), number), monday, monday);
    }

    // "first week of Jan 2015", "the second week of 2021"
    private static Entity ReadNth(Reading r, int index)
    {
        var ordinal = r.SkipThe(index);
        if (!WeekdayOfMonthRules.TryReadOrdinalOrLast(r, ordinal, out var number, out var next) || number > 5 || !r.Is(next, Key.Week)
            || r[next].PluralUnit)
        {
            return null;
        }

        var last = r.Is(ordinal, Key.Last);
        return ReadOfMonth(r, index, next + 1, number, last) ?? ReadOfYear(r, index, next + 1, number, last);
    }

    private static Entity ReadOfMonth(Reading r, int first, int index, int number, bool last)
    {
        if (!WeekdayOfMonthRules.TryReadMonth(r, index, out var month, out var shift, out var next))
        {
            return null;
        }

        var year = r.Reference.Year;
        if (month == 0)
        {
            var target = CalendarMath.AddMonths(new Moment(year, r.Reference.Month, 1), shift);
            var only = Monday(target.Year, target.Month, number, last);
            return Make(first, next, Write(Timex.Month(target.Year, target.Month), number), only, only);
        }

        var of = r.Skip(next, Key.Of);
        if (YearReaderOrRelative.TryRead(r, of, out var said, out var end))
        {
            var only = Monday(said, month, number, last);
            return Make(first, end, Write(Timex.Month(said, month), number), only, only);
        }

        var monday = Monday(year, month, number, last);
        return Make(
            first,
            next,
            Write(Timex.Month(-1, month), number),
            monday >= r.Reference ? Monday(year - 1, month, number, last) : monday,
            monday < r.Reference ? Monday(year + 1, month, number, last) : monday);
    }

    private static Entity ReadOfYear(Reading r, int first, int index, int number, bool last)
    {
        if (!YearReaderOrRelative.TryReadOpen(r, r.Skip(index, Key.Of), out var year, out var next))
        {
            return null;
        }

        year = year < 0 ? r.Reference.Year : year;
        var monday = last ? CalendarMath.LastWeekOf(year) : CalendarMath.AddDays(CalendarMath.FirstWeek(year), (number - 1) * 7);
        return Make(first, next, last ? CalendarMath.IsoWeek(monday) : Write(Timex.Year(year), number), monday, monday);
    }

    // "the week of May 5", "week commencing 4 Feb", "w/c Feb 4"
    private static Entity ReadOfDate(Reading r, int index)
    {
        var start = SkipWeekOf(r, index);
        if (start == index)
        {
            return null;
        }

        var date = DateRules.Read(r, start) ?? DateRules.Read(r, r.SkipThe(start)) ?? ReadOrdinal(r, r.SkipThe(start));
        if (date is null || date.Future == Moment.MinValue)
        {
            return null;
        }

        return Make(index, date.Next, date.Timex, CalendarMath.This(date.Past, 1), CalendarMath.This(date.Future, 1));
    }

    private static Entity ReadOrdinal(Reading r, int index) =>
        DayReader.TryReadOrdinal(r, index, out var day, out var next) ? DateMaker.DayOfMonth(r, index, next, day) : null;

    private static int SkipWeekOf(Reading r, int index)
    {
        if (r.Is(index, Key.W) && r.IsSymbol(index + 1, '/') && r.Is(index + 2, Key.C))
        {
            return index + 3;
        }

        var week = r.SkipThe(index);
        if (!r.Is(week, Key.Week) || r[week].PluralUnit)
        {
            return index;
        }

        return r[week + 1].Key switch
        {
            Key.Of => week + 2,
            Key.Commencing or Key.Starting or Key.Beginning => r.Skip(week + 2, Key.On),
            _ => index,
        };
    }

    private static Moment Monday(int year, int month, int number, bool last) =>
        last ? CalendarMath.LastWeekOf(year, month) : CalendarMath.AddDays(CalendarMath.FirstWeek(year, month), (number - 1) * 7);

    private static Entity Make(int first, int next, string timex, Moment past, Moment future) => new()
    {
        Kind = EntityKind.DatePeriod,
        First = first,
        Next = next,
        Timex = timex,
        Past = past,
        PastEnd = CalendarMath.AddDays(past, 7),
        Future = future,
        FutureEnd = CalendarMath.AddDays(future, 7),
        Traits = EntityTraits.Week,
    };

    private static string Write(string of, int number) => of + "-W" + Timex.TwoDigits(number);
}
