using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Times;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Periods of hours on certain days: "tomorrow night", "Monday 11-4", "today before 4pm", "late this morning".</summary>
internal static class DateTimePeriodRules
{
    public static Entity Read(Reading r, int index)
    {
        var found = DayPartOnDateRules.ReadRelativePart(r, index);
        found = Entity.Longer(found, ReadPrefixedDay(r, index));
        if (DateRules.Read(r, index) is { } date)
        {
            found = Entity.Longer(found, ReadDateFirst(r, date));
        }

        found = Entity.Longer(Entity.Longer(found, ReadRangeFirst(r, index)), DayPartOnDateRules.ReadPartFirst(r, index));
        return Entity.Longer(found, MomentRangeRules.Read(r, index));
    }

    private static Entity ReadDateFirst(Reading r, Entity date)
    {
        var found = DayPartOnDateRules.ReadPart(r, date);
        found = Entity.Longer(found, DayPartOnDateRules.ReadHalf(r, date));
        found = Entity.Longer(found, ReadBeforeOrAfter(r, date));
        var start = r.Skip(date.Next, ',');
        start = r[start].Key is Key.At or Key.On or Key.Of ? r.SkipThe(start + 1) : date.Next;
        if (TimeRangeRules.ReadBesideDate(r, start) is not { } range)
        {
            return found;
        }

        var next = range.Next;
        if (WeekdayOfMonthRules.ReadWithMonthAt(r, date, next) is { } placed)
        {
            (date, next) = (placed, placed.Next);
        }

        return Entity.Longer(found, HoursOnDate.OnDate(DateTimeRules.AtMidnight(r, date), range, date.First, next));
    }

    // "today before 4pm"
    private static Entity ReadBeforeOrAfter(Reading r, Entity date)
    {
        var start = Modifiers.ModifierWords.SkipBeforeOrAfter(r, date.Next, out var mod);
        if (start == date.Next || TimeRules.Read(r, r.SkipThe(start)) is not { } time)
        {
            return null;
        }

        var entity = DateTimeRules.Join(r, date, time.Clock, date.First, time.Next);
        entity.Kind = EntityKind.DateTimePeriod;
        entity.Mod = mod;
        entity.Traits |= EntityTraits.OneBound;
        (entity.PastEnd, entity.FutureEnd) = (entity.Past, entity.Future);
        return entity;
    }

    // "from 8am-3 yesterday afternoon", "between 7 and 9:30 last night", "5 to 6 on monday"
    private static Entity ReadRangeFirst(Reading r, int index)
    {
        if (TimeRangeRules.ReadBesideDate(r, index) is not { } range)
        {
            return null;
        }

        var start = r.Skip(range.Next, ',');
        if (RelativePart.TryRead(r, start, out var part))
        {
            return HoursOnDate.OnPart(r, part, range, index, part.Next);
        }

        start = r[start].Key is Key.On or Key.Of ? start + 1 : start;
        var date = DateRules.Read(r, start) ?? DateRules.Read(r, r.SkipThe(start));
        if (date is null)
        {
            return null;
        }

        date = DateTimeRules.AtMidnight(r, date);
        if (DayPartRules.TryReadPhrase(r, date.Next, out var dayPart, out _, out var next)
            && dayPart is DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night)
        {
            return HoursOnDate.InUnpaddedHours(HoursOnDate.OnDate(date, HoursOnDate.InPart(range, dayPart), index, next, rewrite: true), range);
        }

        return HoursOnDate.OnDate(date, range, index, date.Next);
    }

    // "early in the day wednesday", "later in today"
    private static Entity ReadPrefixedDay(Reading r, int index)
    {
        var mod = r[index].Key switch
        {
            Key.Early or Key.Earlier => "start",
            Key.Late or Key.Later => "end",
            Key.Mid => "mid",
            Key.Middle => "mid",
            _ => null,
        };
        if (mod is null)
        {
            return null;
        }

        var next = r.Skip(index + 1, Key.In);
        if (r.Is(next, Key.The) && r.Text.Is(next + 1, "day") && DateRules.Read(r, next + 2) is not null)
        {
            next += 2;
        }

        if (DateRules.Read(r, next) is not { } date || date.Future == Moment.MinValue || r.Is(index, Key.Middle))
        {
            return null;
        }

        var (from, to) = mod switch { "start" => (0, 12), "mid" => (10, 14), _ => (12, 24) };
        var entity = Entity.Period(
            EntityKind.DateTimePeriod, index, date.Next, date.Timex, CalendarMath.At(date.Future, from), CalendarMath.At(date.Future, to));
        entity.Mod = mod;
        return entity;
    }
}
