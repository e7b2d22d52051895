using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>What is left of a day, a week, a month or a year.</summary>
internal static class RestRules
{
    // "rest of the week", "the remaining of this month"
    public static Entity Read(Reading r, int index)
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
}
