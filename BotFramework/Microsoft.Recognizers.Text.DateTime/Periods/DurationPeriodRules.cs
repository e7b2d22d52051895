using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Periods measured by a duration: "last 3 months", "5 past minutes", "within 2 hours", "first ten days of last year".</summary>
internal static class DurationPeriodRules
{
    public static Entity Read(Reading r, int index)
    {
        var period = ReadRelative(r, index) ?? ReadWithin(r, index) ?? ReadRest(r, index) ?? ReadBounded(r, index);
        if (period is null && (r[index].Number >= 0 || r.IsDigits(index) || r[index].Key is Key.A or Key.Few or Key.Couple or Key.Several or Key.Some))
        {
            period = ReadCountFirst(r, index) ?? ReadDurationFirst(r, index);
        }

        return Entity.Longer(period, ReadOfYear(r, index)) ?? ReadFor(r, index);
    }

    /// <summary>The period of an amount before or behind now.</summary>
    public static Entity Around(Reading r, int first, int next, Amount amount, int sign)
    {
        if (amount.HasTime)
        {
            return Hours(first, next, amount, sign < 0 ? amount.Shift(r.Reference, -1) : r.Reference, sign < 0 ? r.Reference : amount.Shift(r.Reference, 1));
        }

        var today = r.Reference.Date;
        if (amount.LargestUnit == Unit.BusinessDay)
        {
            return BusinessDays(first, next, amount, today, sign);
        }

        var tomorrow = CalendarMath.AddDays(today, 1);
        return sign < 0
            ? Days(first, next, amount, amount.Shift(today, -1), today)
            : Days(first, next, amount, tomorrow, amount.Shift(tomorrow, 1));
    }

    private static Entity Days(int first, int next, Amount amount, Moment start, Moment end) =>
        start == Moment.MinValue || end == Moment.MinValue
            ? null
            : Entity.Period(EntityKind.DatePeriod, first, next, Timex.Range(Timex.Date(start), Timex.Date(end), amount.Timex), start, end);

    private static Entity Hours(int first, int next, Amount amount, Moment start, Moment end) =>
        start == Moment.MinValue || end == Moment.MinValue
            ? null
            : Entity.Period(
                EntityKind.DateTimePeriod, first, next, Timex.Range(Timex.Instant(start), Timex.Instant(end), amount.Timex), start, end);

    private static Entity BusinessDays(int first, int next, Amount amount, Moment today, int sign)
    {
        const int Most = 400;
        var count = (int)Math.Min(amount.Number, Most);
        if (count < 1)
        {
            return null;
        }

        var days = new List<string>(count);
        var day = today;
        var nearest = CalendarMath.BusinessDay(today, sign);
        for (var index = 0; index < count && day != Moment.MinValue; index++)
        {
            day = CalendarMath.BusinessDay(day, sign);
            days.Add(Timex.Date(day));
        }

        if (day == Moment.MinValue)
        {
            return null;
        }

        if (sign < 0)
        {
            days.Reverse();
        }

        var (start, end) = sign > 0 ? (nearest, CalendarMath.AddDays(day, 1)) : (day, CalendarMath.AddDays(nearest, 1));
        var entity = Days(first, next, amount, start, end);
        if (entity is not null)
        {
            entity.Days = string.Join(',', days);
        }

        return entity;
    }

    // "last 3 months", "next couple weeks", "next hour"
    private static Entity ReadRelative(Reading r, int index)
    {
        var next = Relative.Skip(r, index, out var shift, out _);
        if (next == index)
        {
            return null;
        }

        if (shift != 0 && DurationRules.Read(r, next) is { } duration && !r.Is(next, Key.A) && !r.Is(next, Key.Another))
        {
            return Around(r, index, duration.Next, duration.Amount, shift);
        }

        if (!DurationRules.TryReadUnit(r, next, out var unit, out var plural, out var end) || plural || unit > Unit.Hour || r[next].Ordinal > 0)
        {
            return null;
        }

        return Around(r, index, end, new Amount(new UnitCount(1, unit)), shift < 0 ? -1 : 1);
    }

    // "5 past minutes", "10 previous weeks"
    private static Entity ReadCountFirst(Reading r, int index)
    {
        if (!Numerals.TryReadInteger(r, index, out var count, out var relative) || count > 100_000)
        {
            return null;
        }

        var next = Relative.Skip(r, relative, out var shift, out _);
        return next > relative && shift != 0 && DurationRules.TryReadUnit(r, next, out var unit, out var plural, out var end) && plural
            ? Around(r, index, end, new Amount(new UnitCount(count, unit)), shift)
            : null;
    }

    // "2 weeks in the future", "3 days starting from next Monday"
    private static Entity ReadDurationFirst(Reading r, int index)
    {
        if (DurationRules.Read(r, index) is not { } duration)
        {
            return null;
        }

        var next = duration.Next;
        if (r.Is(next, Key.Hence))
        {
            return Around(r, index, next + 1, duration.Amount, 1);
        }

        if (r.Is(next, Key.In) && r.Is(next + 1, Key.The) && r.Is(next + 2, Key.Future))
        {
            return Around(r, index, next + 3, duration.Amount, 1);
        }

        next = r.Skip(next, ',');
        if (r[next].Key is not (Key.Starting or Key.Beginning))
        {
            return null;
        }

        next++;
        next = r[next].Key is Key.From or Key.On or Key.With ? next + 1 : next;
        return ReadStarting(r, index, next, duration.Amount);
    }

    private static Entity ReadStarting(Reading r, int index, int start, Amount amount)
    {
        if (DateTimes.DateTimeRules.Read(r, start) is { } moment)
        {
            var end = amount.Shift(moment.Past, 1);
            return end == Moment.MinValue || moment.Past == Moment.MinValue
                ? null
                : Entity.Period(
                    EntityKind.DateTimePeriod,
                    index,
                    moment.Next,
                    Timex.Range(Timex.Instant(moment.Past), Timex.Instant(end), amount.Timex),
                    moment.Past,
                    end);
        }

        return (DateRules.Read(r, start) ?? DateRules.Read(r, r.SkipThe(start))) is { } date && !amount.HasTime
            ? Days(index, date.Next, amount, date.Past, amount.Shift(date.Past, 1))
            : null;
    }

    // "within 5 minutes", "within the next 2 weeks"
    private static Entity ReadWithin(Reading r, int index)
    {
        if (!r.Is(index, Key.Within))
        {
            return null;
        }

        var next = r.SkipThe(index + 1);
        var relative = Relative.Skip(r, next, out var shift, out _);
        next = relative > next && shift > 0 ? relative : next;
        if (DurationRules.Read(r, next) is not { } duration)
        {
            return null;
        }

        if (duration.Amount.HasTime)
        {
            return Around(r, index, duration.Next, duration.Amount, 1);
        }

        if (ReckonedDateRules.Read(r, next) is { } date && date.Next > duration.Next)
        {
            return Less(index, date, duration.Amount, IsAgo(r, date));
        }

        var today = r.Reference.Date;
        return Days(index, duration.Next, duration.Amount, today, amountEnd(duration.Amount, today));

        static Moment amountEnd(Amount amount, Moment today) => amount.Shift(today, 1);
    }

    // "more than 2 weeks ago", "less than 3 days after tomorrow"
    private static Entity ReadBounded(Reading r, int index)
    {
        if (r[index].Key is not (Key.More or Key.Less) || !r.Is(index + 1, Key.Than) || ReckonedDateRules.Read(r, index + 2) is not { } date
            || !IsAgoOrLater(r, date))
        {
            return null;
        }

        var ago = IsAgo(r, date);
        if (r.Is(index, Key.Less))
        {
            return Less(index, date, date.Amount, ago);
        }

        date.Kind = EntityKind.DatePeriod;
        date.First = index;
        date.Mod = ago ? "before" : "after";
        date.Traits |= EntityTraits.OneBound;
        (date.PastEnd, date.FutureEnd) = (date.Past, date.Future);
        return date;
    }

    private static Entity Less(int first, Entity date, Amount amount, bool ago) =>
        ago
            ? Days(first, date.Next, amount, date.Future, amount.Shift(date.Future, 1))
            : Days(first, date.Next, amount, amount.Shift(date.Future, -1), date.Future);

    private static bool IsAgo(Reading r, Entity date) =>
        r[date.Next - 1].Key is Key.Ago or Key.Earlier || r.Is(date.Next - 2, Key.Before);

    private static bool IsAgoOrLater(Reading r, Entity date) =>
        r[date.Next - 1].Key is Key.Ago or Key.Earlier or Key.Later or Key.Now || r[date.Next - 1].Key is Key.Today or Key.Tomorrow or Key.Yesterday;

    // "rest of the week", "the remaining of this month"
    private static Entity ReadRest(Reading r, int index)
    {
        if (!r.Is(index, Key.Rest))
        {
            return null;
        }

        var next = r.Skip(index + 1, Key.Of);
        next = r[next].Key is Key.The or Key.My or Key.This or Key.Current ? next + 1 : next;
        if (r[next].PluralUnit || next == index + 1)
        {
            return null;
        }

        var today = r.Reference.Date;
        switch (r[next].Unit)
        {
            case Unit.Week:
                return Rest(index, next + 1, today, CalendarMath.This(today, 7), inclusive: 0);
            case Unit.Month:
                return Rest(index, next + 1, today, new Moment(today.Year, today.Month, Moment.DaysInMonth(today.Year, today.Month)), inclusive: 1);
            case Unit.Year:
                return Rest(index, next + 1, today, new Moment(today.Year, 12, 31), inclusive: 1);
            case Unit.Day when r.Text.Is(next, "day"):
                var end = CalendarMath.At(today, 23, 59, 59);
                var seconds = Timex.Number((end - r.Reference).TotalSeconds);
                return Entity.Period(
                    EntityKind.DateTimePeriod,
                    index,
                    next + 1,
                    Timex.Range(Timex.Instant(r.Reference), Timex.Instant(end), "PT" + seconds + "S"),
                    r.Reference,
                    end);
            default:
                return null;
        }
    }

    private static Entity Rest(int first, int next, Moment today, Moment end, int inclusive) =>
        Entity.Period(
            EntityKind.DatePeriod,
            first,
            next,
            Timex.Range(Timex.Date(today), Timex.Date(end), Timex.Count((end - today).Days + inclusive, "D")),
            today,
            end);

    // "first ten days of last year", "the last 3 weeks of this year"
    private static Entity ReadOfYear(Reading r, int index)
    {
        var word = r.SkipThe(index);
        var last = r.Is(word, Key.Last);
        if ((!last && r[word].Ordinal != 1) || DurationRules.Read(r, word + 1) is not { } duration || duration.Amount.HasTime
            || r[duration.Next].Key is not (Key.Of or Key.In) || !YearReaderOrRelative.TryRead(r, duration.Next + 1, out var year, out var next))
        {
            return null;
        }

        var weeks = duration.Amount.SmallestUnit is Unit.Week or Unit.Fortnight;
        var start = weeks ? CalendarMath.FirstWeek(year) : CalendarMath.Create(year, 1, 1);
        var end = weeks ? CalendarMath.AddDays(CalendarMath.LastWeekOf(year), 7) : CalendarMath.Create(year + 1, 1, 1);
        return last
            ? Days(index, next, duration.Amount, duration.Amount.Shift(end, -1), end)
            : Days(index, next, duration.Amount, start, duration.Amount.Shift(start, 1));
    }

    // "for 3 days, from today"
    private static Entity ReadFor(Reading r, int index)
    {
        if (!r.Is(index, Key.For) || DurationRules.Read(r, index + 1) is not { } duration || duration.Amount.HasTime
            || !r.Is(r.Skip(duration.Next, ','), Key.From) || ReckonedDateRules.Read(r, index + 1) is not { } date)
        {
            return null;
        }

        return Less(index, date, duration.Amount, ago: false);
    }
}
