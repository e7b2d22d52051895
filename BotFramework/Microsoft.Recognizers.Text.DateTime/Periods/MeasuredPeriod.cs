using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Makes periods of an amount of time.</summary>
internal static class MeasuredPeriod
{
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

    /// <summary>A period of days; null if the calendar does not reach so far.</summary>
    public static Entity Days(int first, int next, Amount amount, Moment start, Moment end) =>
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
}
