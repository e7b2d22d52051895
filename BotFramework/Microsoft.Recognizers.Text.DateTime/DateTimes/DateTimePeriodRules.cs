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
        var found = ReadRelativePart(r, index);
        found = Entity.Longer(found, ReadPrefixedDay(r, index));
        if (DateRules.Read(r, index) is { } date)
        {
            found = Entity.Longer(found, ReadDateFirst(r, date));
        }

        found = Entity.Longer(Entity.Longer(found, ReadRangeFirst(r, index)), ReadPartFirst(r, index));
        return Entity.Longer(found, MomentRangeRules.Read(r, index));
    }

    // "tonight", "this evening from 7 to 7:30"
    private static Entity ReadRelativePart(Reading r, int index)
    {
        if (!RelativePart.TryRead(r, index, out var part))
        {
            return null;
        }

        if (TimeRangeRules.ReadBesideDate(r, r.Skip(part.Next, ',')) is { } range)
        {
            return OnPart(r, part, range, index, range.Next);
        }

        var day = part.Day(r);
        return DayPartRules.Make(
            day, EntityKind.DateTimePeriod, index, part.Next, part.Part, part.Mod, Timex.Date(day) + DayPartRules.HoursOf(part.Part).Timex);
    }

    private static Entity OnPart(Reading r, RelativePart part, Entity range, int first, int next)
    {
        if (part.Part != DayPart.Morning)
        {
            range = range.Copy();
            range.Past = range.Future = ToAfternoon(range.Future);
            range.PastEnd = range.FutureEnd = ToAfternoon(range.FutureEnd);
        }

        var joined = OnDate(DateMaker.Point(first, next, part.Day(r)), range, first, next, rewrite: true);
        joined.AmPm = false;
        return joined;
    }

    private static Moment ToAfternoon(Moment moment) => moment.Hour <= 12 && moment.Hour > 0 && !(moment.Hour == 12) ? moment.AddHours(12) : moment;

    private static Entity ReadDateFirst(Reading r, Entity date)
    {
        var found = ReadPart(r, date);
        found = Entity.Longer(found, ReadHalf(r, date));
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

        return Entity.Longer(found, OnDate(DateTimeRules.AtMidnight(r, date), range, date.First, next));
    }

    /// <summary>A period of hours on a date.</summary>
    private static Entity OnDate(Entity date, Entity range, int first, int next, bool rewrite = false)
    {
        var (from, to, duration) = rewrite ? Rewritten(range) : Split(range.Timex);
        var open = range.AmPm && (from.Length == 3 && to.Length == 3 ? range.Future.Hour <= 12 : range.Future.Hour < 12 && range.FutureEnd.Hour < 12);
        return new Entity
        {
            Kind = EntityKind.DateTimePeriod,
            First = first,
            Next = next,
            Timex = Timex.Range(date.Timex + from, date.Timex + to, duration),
            Past = On(date.Past, range.Future),
            PastEnd = On(date.Past, range.FutureEnd),
            Future = On(date.Future, range.Future),
            FutureEnd = On(date.Future, range.FutureEnd),
            AmPm = open,
        };
    }

    private static Moment On(Moment day, Moment time) => CalendarMath.At(day, time.Hour, time.Minute, time.Second);

    private static (string From, string To, string Duration) Split(string timex)
    {
        var parts = timex[1..^1].Split(',');
        return (parts[0], parts[1], parts[2]);
    }

    private static (string From, string To, string Duration) Rewritten(Entity range)
    {
        var (from, to, duration) = Split(range.Timex);
        return (Hour(range.Future) + from[3..], Hour(range.FutureEnd) + to[3..], duration);

        static string Hour(Moment moment) => Timex.Time(moment.Hour);
    }

    // "tuesday afternoon", "Wednesday evening next week", "yesterday afternoon from 3-8pm"
    private static Entity ReadPart(Reading r, Entity date)
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
            return OnDate(date, InPart(range, part), date.First, range.Next, rewrite: true);
        }

        return OnPartOf(date, part, mod, date.First, next);
    }

    private static Entity InPart(Entity range, DayPart part)
    {
        var copy = range.Copy();
        if (range.AmPm && part != DayPart.Morning)
        {
            copy.Past = copy.Future = ToAfternoon(range.Future);
            copy.PastEnd = copy.FutureEnd = ToAfternoon(range.FutureEnd);
        }

        copy.AmPm = false;
        return copy;
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
    private static Entity ReadHalf(Reading r, Entity date) =>
        ClockReader.TryReadHalf(r, date.Next, out var half, out var next) && half != DayHalf.None && !r.IsDigits(date.Next - 1)
            ? OnPartOf(date, half == DayHalf.Am ? DayPart.Morning : DayPart.Afternoon, null, date.First, next)
            : null;

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
            return OnPart(r, part, range, index, part.Next);
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
            return InUnpaddedHours(OnDate(date, InPart(range, dayPart), index, next, rewrite: true), range);
        }

        return OnDate(date, range, index, date.Next);
    }

    // Upstream writes these hours without a leading zero.
    private static Entity InUnpaddedHours(Entity entity, Entity range)
    {
        if (range.Future.Minute == 0 && range.FutureEnd.Minute == 0)
        {
            entity.Timex = entity.Timex.Replace("T0", "T", StringComparison.Ordinal);
        }

        return entity;
    }

    // "in the afternoon tomorrow", "morning of may 5"
    private static Entity ReadPartFirst(Reading r, int index)
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
