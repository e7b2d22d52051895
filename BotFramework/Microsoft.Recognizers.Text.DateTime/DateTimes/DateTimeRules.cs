using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Times;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>A time on a day: "tomorrow 8:00am", "8am this morning", "end of the sunday", "3 minutes from now".</summary>
internal static class DateTimeRules
{
    public static Entity Read(Reading r, int index)
    {
        var found = NowRules.Read(r, index);
        found = Entity.Longer(found, ReadEndOfDay(r, index));
        found = Entity.Longer(found, ReckonedDateRules.ReadMoment(r, index));
        found = Entity.Longer(found, ReadRelativePartFirst(r, index));
        if (DateRules.Read(r, index) is { } date)
        {
            found = Entity.Longer(found, ReadDateFirst(r, date));
        }

        return Entity.Longer(found, ReadTimeFirst(r, index));
    }

    /// <summary>Joins a date and a time.</summary>
    public static Entity Join(Reading r, Entity date, ClockTime time, int first, int next)
    {
        date = AtMidnight(r, date);
        return new Entity
        {
            Kind = EntityKind.DateTime,
            First = first,
            Next = next,
            Timex = date.Timex + time.Timex,
            Past = time.On(date.Past),
            Future = time.On(date.Future),
            AmPm = time.IsOpen,
            Clock = time,
        };
    }

    /// <summary>With a time said, today is not over yet: a date that fell into the past only by the hour is the next one.</summary>
    public static Entity AtMidnight(Reading r, Entity date)
    {
        var today = r.Reference.Date;
        if (date.Past != today || date.Future == date.Past || date.Has(EntityTraits.Weekday) || !date.Timex.StartsWith("XXXX-", StringComparison.Ordinal)
            || date.Timex.Contains('W', StringComparison.Ordinal))
        {
            return date;
        }

        var copy = date.Copy();
        copy.Future = today;
        copy.Past = date.Timex.StartsWith("XXXX-XX", StringComparison.Ordinal) ? CalendarMath.AddMonths(today, -1) : CalendarMath.AddYears(today, -1);
        return copy;
    }

    /// <summary>Behind what may stand between a date and a time.</summary>
    public static int SkipConnector(Reading r, int index)
    {
        var next = index;
        if (r.IsSymbol(next, ',') || r.IsSymbol(next, '-') || r.IsSymbol(next, '@'))
        {
            next++;
        }

        return r[next].Key is Key.At or Key.On or Key.For or Key.Around or Key.Of ? r.SkipThe(next + 1) : next;
    }

    private static Entity ReadDateFirst(Reading r, Entity date)
    {
        var start = SkipConnector(r, date.Next);
        if (TimeRules.Read(r, start) is not { } time)
        {
            return null;
        }

        var clock = time.Clock;
        var next = SkipPart(r, ref clock);
        return Join(r, date, clock, date.First, next);
    }

    private static Entity ReadTimeFirst(Reading r, int index)
    {
        if (TimeRules.Read(r, index) is { } time)
        {
            var clock = time.Clock;
            return ReadRelativePartBehind(r, index, clock) ?? ReadDateBehind(r, index, clock);
        }

        return r[index - 1].Key != Key.Building && ClockReader.TryRead(r, index, atSaid: false, out var bare) && bare.Minute < 0
            ? ReadRelativePartBehind(r, index, bare)
            : null;
    }

    private static Entity ReadDateBehind(Reading r, int first, ClockTime clock)
    {
        var behind = clock.Next;
        var later = Modifiers.ModifierWords.SkipOrLater(r, behind);
        var start = SkipConnector(r, later);
        var date = DateRules.Read(r, start);
        if (date is null && start > later && r.Is(start - 1, Key.The))
        {
            date = DateRules.Read(r, start - 1);
        }

        if (date is null)
        {
            return null;
        }

        clock.Next = date.Next;
        var next = SkipPart(r, ref clock);
        var entity = Join(r, date, clock, first, next);
        if (later > behind)
        {
            entity.Mod = "since";
            entity.Traits |= EntityTraits.RangeChanging;
        }

        return entity;
    }

    // "... tomorrow evening" behind a time
    private static int SkipPart(Reading r, ref ClockTime clock)
    {
        var next = clock.Next;
        next = r.Is(next, Key.In) ? r.SkipThe(next + 1) : next;
        var part = r[next].Part;
        if (part is not (DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night) || r[next].PluralPart)
        {
            return clock.Next;
        }

        if (clock.Half is DayHalf.None)
        {
            DayPartSuffix.Apply(ref clock, part);
        }

        return next + 1;
    }

    // "8am this morning", "7 this evening"
    private static Entity ReadRelativePartBehind(Reading r, int first, ClockTime clock)
    {
        var start = r.Skip(clock.Next, ',');
        start = r.Skip(start, Key.In);
        return RelativePart.TryRead(r, start, out var part) ? JoinPart(r, part, clock, first, part.Next) : null;
    }

    // "tonight at 2am", "this morning around 7"
    private static Entity ReadRelativePartFirst(Reading r, int index)
    {
        if (!RelativePart.TryRead(r, index, out var part))
        {
            return null;
        }

        var start = r.Skip(part.Next, ',');
        var preposition = r[start].Key is Key.At or Key.Around or Key.In or Key.On;
        start = preposition ? start + 1 : start;
        if (TimeRules.Read(r, start) is { } time)
        {
            return JoinPart(r, part, time.Clock, index, time.Next);
        }

        return ClockReader.TryRead(r, start, atSaid: false, out var clock) && clock.Minute < 0 && r.IsClauseEnd(clock.Next)
            ? JoinPart(r, part, clock, index, clock.Next)
            : null;
    }

    private static Entity JoinPart(Reading r, RelativePart part, ClockTime clock, int first, int next)
    {
        part.Settle(ref clock);
        return Join(r, DateMaker.Point(first, next, part.Day(r)), clock, first, next);
    }

    // "end of the sunday", "eod"
    private static Entity ReadEndOfDay(Reading r, int index)
    {
        var start = r.SkipThe(index);
        if (r.Is(start, Key.Eod))
        {
            return EndOf(DateMaker.Point(index, start + 1, r.Reference), index);
        }

        if (!r.Is(start, Key.End) || !r.Is(start + 1, Key.Of))
        {
            return null;
        }

        if (r.Text.Is(start + 2, "day"))
        {
            return EndOf(DateMaker.Point(index, start + 3, r.Reference), index);
        }

        return (DateRules.Read(r, start + 2) ?? DateRules.Read(r, r.SkipThe(start + 2))) is { } date ? EndOf(date, index) : null;
    }

    private static Entity EndOf(Entity date, int first) => new()
    {
        Kind = EntityKind.DateTime,
        First = first,
        Next = date.Next,
        Timex = date.Timex + "T23:59:59",
        Past = CalendarMath.At(date.Past, 23, 59, 59),
        Future = CalendarMath.At(date.Future, 23, 59, 59),
    };
}
