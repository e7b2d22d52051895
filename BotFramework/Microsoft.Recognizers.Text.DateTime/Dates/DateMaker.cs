using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Makes date entities of what was read.</summary>
internal static class DateMaker
{
    // Of two digits the century is certain below 30 and from 40 on.
    private const int FirstOpenYear = 30;
    private const int FirstPastYear = 40;

    /// <summary>The years from 2000 to 2029 and from 1940 to 1999 of two digits; others stay as they are.</summary>
    public static int FullYear(int year) => year switch
    {
        >= 0 and < FirstOpenYear => year + 2000,
        >= FirstPastYear and < 100 => year + 1900,
        _ => year,
    };

    /// <summary>A day of a month, with or without its year.</summary>
    /// <param name="r">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="next">The token behind the last.</param>
    /// <param name="year">The year, -1 if none was said.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day; one that does not exist gives a date that is not resolved.</param>
    public static Entity Date(Reading r, int first, int next, int year, int month, int day)
    {
        if (year < 0)
        {
            var (past, future) = CalendarMath.PastAndFuture(r.Reference, month, day);
            return new Entity { Kind = EntityKind.Date, First = first, Next = next, Timex = Timex.Date(-1, month, day), Past = past, Future = future };
        }

        year = FullYear(year);
        if (year is >= FirstOpenYear and < FirstPastYear)
        {
            return new Entity
            {
                Kind = EntityKind.Date,
                First = first,
                Next = next,
                Timex = string.Concat("XX", Timex.Date(year, month, day).AsSpan(2)),
                Past = CalendarMath.Create(1900 + year, month, day),
                Future = CalendarMath.Create(2000 + year, month, day),
                Traits = EntityTraits.HasYear,
            };
        }

        var entity = Point(first, next, CalendarMath.Create(year, month, day));
        entity.Timex = Timex.Date(year, month, day);
        entity.Traits |= EntityTraits.HasYear;
        return entity;
    }

    /// <summary>One certain day.</summary>
    public static Entity Point(int first, int next, Moment day) =>
        Entity.Point(EntityKind.Date, first, next, Timex.Date(day), day.Date);

    /// <summary>A day of a month that was not said.</summary>
    public static Entity DayOfMonth(Reading r, int first, int next, int day)
    {
        var month = new Moment(r.Reference.Year, r.Reference.Month, 1);
        var same = CalendarMath.Create(month.Year, month.Month, day);
        Moment past, future;
        if (same == Moment.MinValue)
        {
            past = InMonth(CalendarMath.AddMonths(month, -1), day);
            future = InMonth(CalendarMath.AddMonths(month, 1), day);
        }
        else
        {
            future = same < r.Reference ? CalendarMath.AddMonths(same, 1) : same;
            past = same >= r.Reference ? CalendarMath.AddMonths(same, -1) : same;
        }

        return new Entity { Kind = EntityKind.Date, First = first, Next = next, Timex = Timex.Date(-1, -1, day), Past = past, Future = future };
    }

    private static Moment InMonth(Moment month, int day) => CalendarMath.Create(month.Year, month.Month, day);
}
