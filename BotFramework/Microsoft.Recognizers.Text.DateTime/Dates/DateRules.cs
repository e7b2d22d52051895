using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Dates of every form; the longest reading counts.</summary>
internal static class DateRules
{
    private static readonly Func<Reading, int, Entity> ReadLongest = ReadNew;

    /// <summary>The date that begins at a token, or null.</summary>
    public static Entity Read(Reading r, int index) => r.Once(SharedRule.Date, index, ReadLongest);

    /// <summary>A date that is not itself reckoned from another one.</summary>
    public static Entity ReadPlain(Reading r, int index)
    {
        var date = CalendarDateRules.Read(r, index, inRange: false);
        date = Entity.Longer(date, RelativeDayRules.Read(r, index));
        date = Entity.Longer(date, WeekdayRules.Read(r, index));
        date = Entity.Longer(date, WeekdayOfMonthRules.Read(r, index));
        return Entity.Longer(date, DayOfMonthRules.Read(r, index));
    }

    private static Entity ReadNew(Reading r, int index) => Entity.Longer(ReadPlain(r, index), ReckonedDateRules.Read(r, index));

    /// <summary>A weekday that stands before or behind a reckoned date moves it within its week.</summary>
    public static Moment MoveToWeekday(Moment day, int weekday, bool withinMonth)
    {
        // The week begins on Sunday here, as upstream has it.
        var difference = (weekday % CalendarMath.DaysInWeek) - (int)day.DayOfWeek;
        return CalendarMath.AddDays(day, withinMonth && day.Day + difference < 1 ? difference + CalendarMath.DaysInWeek : difference);
    }
}
