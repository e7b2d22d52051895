using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Periods between two dates or periods: "from 10/1 to 11/7", "2014-2018", "between now and November 15th".</summary>
internal static class DateRangeRules
{
    public static Entity Read(Reading r, int index) => Entity.Longer(DayRangeRules.Read(r, index), Entity.Longer(ReadPair(r, index), ReadWeek(r, index)));

    private static Entity ReadPair(Reading r, int index)
    {
        var start = Connectors.SkipLead(r, index, out var between);
        var inOrDuring = start == index && (r.Is(index, Key.In) || r.Text.Is(index, "during"));
        start = inOrDuring ? index + 1 : start;
        if (IsGluedToDigits(r, start) || RangeEnd.Read(r, start) is not { } from
            || !Connectors.TryRead(r, from.Next, between, out var next)
            || RangeEnd.Read(r, next) is not { } to)
        {
            return null;
        }

        return !inOrDuring || (from.IsPureYear && to.IsPureYear) ? Make(r, index, from, to) : null;
    }

    // "next week from monday to friday"
    private static Entity ReadWeek(Reading r, int index)
    {
        var week = Relative.Skip(r, index, out var shift, out _);
        var start = Connectors.SkipLead(r, week + 1, out var between);
        if (week == index || !r.Is(week, Key.Week) || start == week + 1 || RangeEnd.Read(r, start) is not { IsWeekday: true } from
            || !Connectors.TryRead(r, from.Next, between, out var next) || RangeEnd.Read(r, next) is not { IsWeekday: true } to)
        {
            return null;
        }

        var monday = CalendarMath.AddDays(CalendarMath.This(r.Reference.Date, 1), shift * 7);
        return Make(r, index, from.InWeek(monday), to.InWeek(monday));
    }

    private static bool IsGluedToDigits(Reading r, int index) =>
        r.IsDigits(index) && r.IsJoined(index) && r.Length(index - 1) == 1
        && r.Text.Folded(index - 1)[0] is '-' or '/' or '.' or ':' && r.IsDigits(index - 2) && r.IsJoined(index - 1);

    private static Entity Make(Reading r, int first, RangeEnd from, RangeEnd to)
    {
        if (from.IsNext && from.IsDate && to.IsWeekday)
        {
            to = to.InWeek(from.Future);
        }

        var year = ContextYear(from, to);
        if (year > 0)
        {
            from = from.In(year);
            to = to.In(year);
        }

        if (!from.IsValid || !to.IsValid)
        {
            return null;
        }

        return from.IsDate && to.IsDate
            ? Days(first, from, to, year)
            : from.IsPureYear && to.IsPureYear ? Years(first, from, to) : Mixed(first, from, to, year);
    }

    // A year said once holds for both ends, unless it stands alone or an end is relative.
    private static int ContextYear(RangeEnd from, RangeEnd to)
    {
        if (to.IsPureYear || from.IsRelative || to.IsRelative)
        {
            return -1;
        }

        return (from.HasYear, to.HasYear) switch
        {
            (true, false) => from.Year,
            (false, true) => to.Year,
            (true, true) when from.Year == to.Year => from.Year,
            _ => -1,
        };
    }

    private static Entity Days(int first, RangeEnd from, RangeEnd to, int year)
    {
        if (year < 0 && IsLeapDay(from))
        {
            to = to.InYearsOf(from);
        }
        else if (year < 0 && IsLeapDay(to))
        {
            from = from.InYearsOf(to);
        }

        var start = from.Future > to.Future ? from.Past : from.Future;
        var (pastStart, pastEnd) = (from.Past, to.Past < from.Past ? to.Future : to.Past);
        var entity = Pair(first, to.Next, pastStart, pastEnd, start, to.Future);
        entity.Timex = Timex.Range(from.Timex, to.Timex, Timex.Length(start, to.Future, 'D'));
        var pastTimex = Timex.Range(from.Timex, to.Timex, Timex.Length(pastStart, pastEnd, 'D'));
        if (from.Timex.StartsWith("XXXX", StringComparison.Ordinal) && pastTimex != entity.Timex && CrossesLeapDay(start, to.Future))
        {
            entity.PastTimex = pastTimex;
            entity.Traits |= EntityTraits.OwnTimex;
        }

        return entity;
    }

    private static bool IsLeapDay(RangeEnd end) => end.Future is { Month: 2, Day: 29 } && !end.HasYear;

    private static bool CrossesLeapDay(Moment start, Moment end) => start <= new Moment(start.Year, 2, 28) && end >= new Moment(start.Year, 3, 1);

    private static Entity Years(int first, RangeEnd from, RangeEnd to)
    {
        var entity = Pair(first, to.Next, from.Past, to.Past, from.Future, to.Future);
        entity.Timex = Timex.Range(Timex.Date(from.Future), Timex.Date(to.Future), Timex.Length(from.Future, to.Future, 'Y'));
        return entity;
    }

    private static Entity Mixed(int first, RangeEnd from, RangeEnd to, int year)
    {
        var (start, end) = (from.Future, to.Future);
        var (pastStart, pastEnd) = (from.Past, to.Past);
        if (start > end)
        {
            start = year < 0 ? pastStart : CalendarMath.AddYears(start, -1);
        }

        if (pastEnd < pastStart)
        {
            (pastStart, pastEnd) = year < 0 ? (pastStart, end) : (CalendarMath.AddYears(pastStart, -1), pastEnd);
        }

        var unit = from.IsDate || to.IsDate ? 'D' : from.IsWeek && to.IsWeek ? 'W' : 'M';
        var entity = Pair(first, to.Next, pastStart, pastEnd, start, end);
        var open = IsOpen(from) && IsOpen(to);
        var length = open || end - start == pastEnd - pastStart ? Timex.Length(start, end, unit) : "PXX" + unit;
        entity.Timex = open
            ? Timex.Range(Timex.Date(-1, start.Month, start.Day), Timex.Date(-1, end.Month, end.Day), length)
            : Timex.Range(Timex.Date(start, pastStart), Timex.Date(end, pastEnd), length);
        return entity;
    }

    private static bool IsOpen(RangeEnd end) => !end.IsDate && end.Timex.StartsWith("XXXX", StringComparison.Ordinal);

    private static Entity Pair(int first, int next, Moment pastStart, Moment pastEnd, Moment start, Moment end) => new()
    {
        Kind = EntityKind.DatePeriod,
        First = first,
        Next = next,
        Past = pastStart,
        PastEnd = pastEnd,
        Future = start,
        FutureEnd = end,
    };
}
