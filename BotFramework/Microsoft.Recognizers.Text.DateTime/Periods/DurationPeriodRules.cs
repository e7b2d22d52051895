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
        var period = ReadRelative(r, index) ?? ReadWithin(r, index) ?? RestRules.Read(r, index) ?? BoundedPeriodRules.Read(r, index);
        if (period is null && (r[index].Number >= 0 || r.IsDigits(index) || r[index].Key is Key.A or Key.Few or Key.Couple or Key.Several or Key.Some))
        {
            period = ReadCountFirst(r, index) ?? ReadDurationFirst(r, index);
        }

        return Entity.Longer(period, ReadOfYear(r, index)) ?? BoundedPeriodRules.ReadFor(r, index);
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
            return MeasuredPeriod.Around(r, index, duration.Next, duration.Amount, shift);
        }

        if (!DurationRules.TryReadUnit(r, next, out var unit, out var plural, out var end) || plural || unit > Unit.Hour || r[next].Ordinal > 0)
        {
            return null;
        }

        return MeasuredPeriod.Around(r, index, end, new Amount(new UnitCount(1, unit)), shift < 0 ? -1 : 1);
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
            ? MeasuredPeriod.Around(r, index, end, new Amount(new UnitCount(count, unit)), shift)
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
            return MeasuredPeriod.Around(r, index, next + 1, duration.Amount, 1);
        }

        if (r.Is(next, Key.In) && r.Is(next + 1, Key.The) && r.Is(next + 2, Key.Future))
        {
            return MeasuredPeriod.Around(r, index, next + 3, duration.Amount, 1);
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
            ? MeasuredPeriod.Days(index, date.Next, amount, date.Past, amount.Shift(date.Past, 1))
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
            return MeasuredPeriod.Around(r, index, duration.Next, duration.Amount, 1);
        }

        if (ReckonedDateRules.Read(r, next) is { } date && date.Next > duration.Next)
        {
            return BoundedPeriodRules.Less(index, date, duration.Amount, BoundedPeriodRules.IsAgo(r, date));
        }

        var today = r.Reference.Date;
        return MeasuredPeriod.Days(index, duration.Next, duration.Amount, today, duration.Amount.Shift(today, 1));
    }

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
            ? MeasuredPeriod.Days(index, next, duration.Amount, duration.Amount.Shift(end, -1), end)
            : MeasuredPeriod.Days(index, next, duration.Amount, start, duration.Amount.Shift(start, 1));
    }

}
