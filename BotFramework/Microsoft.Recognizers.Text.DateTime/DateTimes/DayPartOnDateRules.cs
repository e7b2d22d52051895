using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Times;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Parts of certain days: "tonight", "tuesday afternoon", "morning of may 5", "monday am".</summary>
internal static class DayPartOnDateRules
{
    // "tonight", "this evening from 7 to 7:30"
    public static Entity ReadRelativePart(Reading r, int index)
    {
        if (!RelativePart.TryRead(r, index, out var part))
        {
            return null;
        }

        if (TimeRangeRules.ReadBesideDate(r, r.Skip(part.Next, ',')) is { } range)
        {
            return HoursOnDate.OnPart(r, part, range, index, range.Next);
        }

        var day = part.Day(r);
        return DayPartRules.Make(
            day, EntityKind.DateTimePeriod, index, part.Next, part.Part, part.Mod, Timex.Date(day) + DayPartRules.HoursOf(part.Part).Timex);
    }

    // "tuesday afternoon", "Wednesday evening next week", "yesterday afternoon from 3-8pm"
    public static Entity ReadPart(Reading r, Entity date)
    {
        var start = r.Is(date.Next, Key.On) ? date.Next + 1 : date.Next;
        var comma = r.IsSymbol(start, ',');
        start = comma ? start + 1 : start;
        start = r.Skip(start, Key.This);
        if (!DayPartRules.TryReadPhrase(r, start, out var part, out var mod, out var next)
            || part is not (DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night) || (comma && !r.IsClauseEnd(next)))
        {
            return null;
        }

        if (date.Has(EntityTraits.Weekday) && ReadWeekBehind(r, next, date) is { } placed)
        {
            (date, next) = (placed, placed.Next);
        }

        if (TimeRangeRules.ReadBesideDate(r, next) is { } range)
        {
            return HoursOnDate.OnDate(date, HoursOnDate.InPart(range, part), date.First, range.Next, rewrite: true);
        }

        return OnPartOf(date, part, mod, date.First, next);
    }

    private static Entity ReadWeekBehind(Reading r, int index, Entity weekday)
    {
        var week = Relative.Skip(r, r.Skip(index, Key.Of), out var shift, out _);
        if (week <= index || !r.Is(week, Key.Week))
        {
            return null;
        }

        var day = CalendarMath.AddDays(CalendarMath.This(r.Reference.Date, CalendarMath.Weekday(weekday.Future)), shift * 7);
        return DateMaker.Point(weekday.First, week + 1, day);
    }

    private static Entity OnPartOf(Entity date, DayPart part, string mod, int first, int next)
    {
        var (start, end) = DayPartRules.Bounds(date.Future, part, mod);
        var (pastStart, pastEnd) = DayPartRules.Bounds(date.Past, part, mod);
        return new Entity
        {
            Kind = EntityKind.DateTimePeriod,
            First = first,
            Next = next,
            Timex = date.Timex + DayPartRules.HoursOf(part).Timex,
            Past = pastStart,
            PastEnd = pastEnd,
            Future = start,
            FutureEnd = end,
            Mod = mod,
        };
    }

    // "monday am"
    public static Entity ReadHalf(Reading r, Entity date) =>
        ClockReader.TryReadHalf(r, date.Next, out var half, out var next) && half != DayHalf.None && !r.IsDigits(date.Next - 1)
            ? OnPartOf(date, half == DayHalf.Am ? DayPart.Morning : DayPart.Afternoon, null, date.First, next)
            : null;

    // "in the afternoon tomorrow", "morning of may 5"
    public static Entity ReadPartFirst(Reading r, int index)
    {
        if (!DayPartRules.TryReadPhrase(r, index, out var part, out var mod, out var next)
            || part is not (DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night))
        {
            return null;
        }

        var comma = r.IsSymbol(next, ',');
        var start = comma ? next + 1 : r[next].Key is Key.On or Key.Of ? next + 1 : next;
        var date = DateRules.Read(r, start) ?? DateRules.Read(r, r.SkipThe(start));
        return date is null || (comma && !r.IsClauseEnd(date.Next)) ? null : OnPartOf(date, part, mod, index, date.Next);
    }
}
