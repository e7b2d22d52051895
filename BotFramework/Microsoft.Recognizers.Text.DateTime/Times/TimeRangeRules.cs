using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Periods between two times of day: "from 5 to 6pm", "0730-0930", "from 10 am for 3 hours".</summary>
internal static class TimeRangeRules
{
    /// <summary>A period that stands by itself.</summary>
    public static Entity Read(Reading r, int index) => Read(r, index, besideDate: false) ?? ReadWithDuration(r, index);

    /// <summary>A period beside a date, where bare numbers do for hours.</summary>
    public static Entity ReadBesideDate(Reading r, int index) => Read(r, index, besideDate: true) ?? ReadWithDuration(r, index);

    private static Entity Read(Reading r, int index, bool besideDate)
    {
        var start = Connectors.SkipLead(r, index, out var between);
        if (start == index && r.Is(index, Key.At) && besideDate)
        {
            start++;
        }

        if (!TryReadTime(r, start, out var from) || !Connectors.TryRead(r, from.Next, between, out var next)
            || !TryReadTime(r, r.SkipThe(next), out var to))
        {
            return null;
        }

        if (!besideDate && !Standalone(r, index, between, from, to))
        {
            return null;
        }

        if (!to.Explicit && (ClockReader.IsCounted(r, to.Next) || IsPartOfDate(r, to.Next)))
        {
            return null;
        }

        return Make(r, index, from, to);
    }

    // Two numbers are hours only if something says so: am, a colon, "between 0730-0930".
    private static bool Standalone(Reading r, int index, bool between, ClockTime from, ClockTime to)
    {
        if (!from.Explicit && !to.Explicit)
        {
            return between && from.Minute >= 0 && to.Minute >= 0 && !from.Written && r.Length(Connectors.SkipLead(r, index, out _)) == 4;
        }

        return to.Explicit || r.IsClauseEnd(to.Next) || r.Is(to.Next, Key.On);
    }

    private static bool IsPartOfDate(Reading r, int next) =>
        r.IsSymbol(next, '/') || (r.IsSymbol(next, '-') && r.IsJoined(next) && r.IsDigits(next + 1)) || (r.Is(next, Key.Of) && r[next + 1].Month > 0);

    private static bool TryReadTime(Reading r, int index, out ClockTime time)
    {
        if (TimeRules.Read(r, index) is { Clock: var clock } entity && entity.First == index)
        {
            time = clock;
            return true;
        }

        return ClockReader.TryRead(r, index, atSaid: false, out time);
    }

    private static Entity Make(Reading r, int first, ClockTime from, ClockTime to)
    {
        var open = Settle(ref from, ref to);
        var day = r.Reference.Date;
        var start = CalendarMath.At(day, from.Hour, Math.Max(from.Minute, 0), Math.Max(from.Second, 0));
        var end = CalendarMath.At(day, to.Hour, Math.Max(to.Minute, 0), Math.Max(to.Second, 0));
        if (end < start)
        {
            end = CalendarMath.AddDays(end, 1);
        }

        var duration = Timex.Span(end - start);
        var entity = Entity.Period(
            EntityKind.TimePeriod,
            first,
            to.Next,
            Timex.Range(from.Timex, to.Timex, duration.Length > 2 ? duration : "PT0H"),
            start,
            end);
        entity.AmPm = open;
        return entity;
    }

    // Where one half of the day is said it holds for the other time too, as far as that makes sense.
    private static bool Settle(ref ClockTime from, ref ClockTime to)
    {
        var (left, right) = (from.Half, to.Half);
        if (left is DayHalf.None && right is DayHalf.None)
        {
            if (from.Hour > 12 || to.Hour > 12)
            {
                return false;
            }

            if (from.Seconds > to.Seconds)
            {
                SettleBackwards(ref from, ref to);
            }

            return true;
        }

        if (left is DayHalf.Am or DayHalf.Pm && right == DayHalf.None && to.Hour < 12 && to.Seconds < from.Seconds)
        {
            to.Hour += from.Seconds - to.Seconds >= 12 * 3600 ? 0 : 12;
        }
        else if (left == DayHalf.None && right == DayHalf.Pm && from.Hour < 12 && to.Seconds - from.Seconds > 12 * 3600)
        {
            from.Hour += 12;
        }
        else if (left == DayHalf.None && right == DayHalf.Am && from.Hour < 12 && from.Seconds > to.Seconds)
        {
            from.Hour += 12;
        }

        return false;
    }

    private static void SettleBackwards(ref ClockTime from, ref ClockTime to)
    {
        if (from.Hour == 12)
        {
            from.Hour = 0;
        }
        else
        {
            to.Hour += 12;
        }
    }

    // "from 10 am for 3 hours 30 minutes", "for 2.5 hours from 9"
    private static Entity ReadWithDuration(Reading r, int index)
    {
        if (!TryReadTimeAndDuration(r, index, out var from, out var duration) || duration is not { Amount.LargestUnit: < Unit.Day }
            || ClockReader.IsCounted(r, from.Next))
        {
            return null;
        }

        var start = from.On(r.Reference.Date);
        var end = duration.Amount.Shift(start, 1);
        if (end == Moment.MinValue)
        {
            return null;
        }

        return Entity.Period(
            EntityKind.TimePeriod,
            index,
            Math.Max(duration.Next, from.Next),
            Timex.Range(from.Timex, Timex.Time(end.Hour, end.Minute, end.Second), Timex.Span(end - start)),
            start,
            end);
    }

    private static bool TryReadTimeAndDuration(Reading r, int index, out ClockTime from, out Entity duration)
    {
        from = default;
        duration = null;
        if (r.Is(index, Key.From))
        {
            var found = ClockReader.TryRead(r, index + 1, atSaid: true, out from) && r.Is(from.Next, Key.For);
            duration = found ? DurationRules.Read(r, from.Next + 1) : null;
        }
        else if (r.Is(index, Key.For))
        {
            duration = DurationRules.Read(r, index + 1);
            return duration is not null && r.Is(duration.Next, Key.From) && ClockReader.TryRead(r, duration.Next + 1, atSaid: true, out from);
        }

        return duration is not null;
    }
}
