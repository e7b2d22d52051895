using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Calendar;

/// <summary>Days, weeks and months, counted so that nothing throws: what does not exist is <see cref="Moment.MinValue"/>.</summary>
internal static class CalendarMath
{
    public const int DaysInWeek = 7;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(Moment day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Moment.DaysInMonth(year, month);

    public static Moment Create(int year, int month, int day) => IsValid(year, month, day) ? new Moment(year, month, day) : Moment.MinValue;

    /// <summary>A day at a time of day; hours from 24 on fall into the days behind it.</summary>
    public static Moment At(Moment day, int hour, int minute = 0, int second = 0) =>
        day == Moment.MinValue ? day : AddSeconds(day.Date, (hour * 3600d) + (minute * 60d) + second);

    public static Moment AddDays(Moment day, double days) => AddSeconds(day, days * 86400d);

    public static Moment AddSeconds(Moment moment, double seconds)
    {
        var ticks = moment.Ticks + (seconds * TimeSpan.TicksPerSecond);
        return moment == Moment.MinValue || !(ticks > 0 && ticks < Moment.MaxValue.Ticks)
            ? Moment.MinValue
            : moment.AddTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond));
    }

    public static Moment AddMonths(Moment day, double months)
    {
        var count = Math.Truncate(months);
        var target = (day.Year * 12d) + day.Month - 1 + count;
        return day == Moment.MinValue || !(target is >= 12 and < 120_000) ? Moment.MinValue : day.AddMonths((int)count);
    }

    public static Moment AddYears(Moment day, double years) => AddMonths(day, Math.Truncate(years) * 12);

    /// <summary>The weekday in the same week, which begins on Monday.</summary>
    public static Moment This(Moment day, int weekday) => AddDays(day, weekday - Weekday(day));

    public static Moment NextWeek(Moment day, int weekday) => AddDays(day, weekday - Weekday(day) + DaysInWeek);

    public static Moment LastWeek(Moment day, int weekday) => AddDays(day, weekday - Weekday(day) - DaysInWeek);

    /// <summary>The first such weekday after the day.</summary>
    public static Moment Upcoming(Moment day, int weekday) => Weekday(day) < weekday ? This(day, weekday) : NextWeek(day, weekday);

    /// <summary>The last such weekday before the day.</summary>
    public static Moment JustPast(Moment day, int weekday) => Weekday(day) > weekday ? This(day, weekday) : LastWeek(day, weekday);

    /// <summary>The Monday of the first week that has most of its days in the month, or in the year if no month is given.</summary>
    public static Moment FirstWeek(int year, int month = 1) => WeekWithThursdayOn(Create(year, month, 1), year, month, forward: true);

    /// <summary>The Monday of the last week that has most of its days in the month.</summary>
    public static Moment LastWeekOf(int year, int month = 12)
    {
        var first = Create(year, month, 1);
        return first == Moment.MinValue ? first : WeekWithThursdayOn(AddDays(AddMonths(first, 1), -1), year, month, forward: false);
    }

    /// <summary>The n-th weekday of a month, the last one if the month has no fifth.</summary>
    /// <returns>The day, and which one it is.</returns>
    public static (Moment Day, int Ordinal) NthWeekday(int year, int month, int weekday, int ordinal)
    {
        var first = Create(year, month, 1);
        if (first == Moment.MinValue)
        {
            return (first, ordinal);
        }

        var offset = (weekday - Weekday(first) + DaysInWeek) % DaysInWeek;
        var day = AddDays(first, offset + (DaysInWeek * (ordinal - 1)));
        return day.Month == month ? (day, ordinal) : (AddDays(day, -DaysInWeek), ordinal - 1);
    }

    /// <summary>The last and the next such day of a year that was not said.</summary>
    public static (Moment Past, Moment Future) PastAndFuture(Moment reference, int month, int day)
    {
        var year = reference.Year;
        if (month == 2 && day == 29)
        {
            return (LeapDay(reference, -1), LeapDay(reference, 1));
        }

        var same = Create(year, month, day);
        return same == Moment.MinValue
            ? (same, same)
            : (same < reference ? same : Create(year - 1, month, day), same < reference ? Create(year + 1, month, day) : same);
    }

    public static string IsoWeek(Moment day) =>
        day == Moment.MinValue
            ? "XXXX-WXX"
            : Timex.Year(ISOWeek.GetYear(day)) + "-W" + Timex.TwoDigits(ISOWeek.GetWeekOfYear(day));

    /// <summary>The next day from Monday to Friday.</summary>
    /// <param name="day">The day to begin behind.</param>
    /// <param name="step">1 for later, -1 for earlier.</param>
    public static Moment BusinessDay(Moment day, int step)
    {
        do
        {
            day = AddDays(day, step);
        }
        while (day != Moment.MinValue && Weekday(day) > 5);

        return day;
    }

    private static Moment WeekWithThursdayOn(Moment day, int year, int month, bool forward)
    {
        var thursday = This(day, 4);
        if (thursday != Moment.MinValue && (thursday.Month != month || thursday.Year != year))
        {
            thursday = AddDays(thursday, forward ? DaysInWeek : -DaysInWeek);
        }

        return This(thursday, 1);
    }

    private static Moment LeapDay(Moment reference, int step)
    {
        for (var year = reference.Year; year is > 0 and < 9999; year += step)
        {
            if (Moment.IsLeapYear(year) && new Moment(year, 2, 29) is var day && (step > 0 ? day >= reference : day < reference))
            {
                return day;
            }
        }

        return Moment.MinValue;
    }
}
