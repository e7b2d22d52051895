using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Weekdays: "Friday", "next Monday", "Tuesday of last week", "Friday the 26th", "two Mondays from now".</summary>
internal static class WeekdayRules
{
    public static Entity Read(Reading r, int index)
    {
        if (r[index].Weekday > 0)
        {
            return ReadBehind(r, index, index) ?? ReadWithDay(r, index) ?? ReadGone(r, index) ?? ReadBare(r, index);
        }

        if (r.Is(index, Key.On) && r[index + 1].Weekday > 0)
        {
            return ReadBehind(r, index + 1, index) is { Traits: var traits } date && (traits & EntityTraits.Next) != 0 ? date : null;
        }

        return ReadRelative(r, index) ?? ReadCounted(r, index);
    }

    /// <summary>A weekday without anything beside it.</summary>
    public static Entity ReadBare(Reading r, int index)
    {
        var word = r[index];
        if (word.Weekday == 0 || word.PluralWeekday || (word.WeakWeekday && !r.Is(index - 1, Key.On) && !IsPartOfDayBehind(r, index + 1)) || IsHolidaysName(r, index))
        {
            return null;
        }

        return Bare(r, index, index + 1, word.Weekday);
    }

    /// <summary>The last and the next such weekday.</summary>
    public static Entity Bare(Reading r, int first, int next, int weekday)
    {
        var day = CalendarMath.This(r.Reference.Date, weekday);
        var today = r.Reference.Date;
        return new Entity
        {
            Kind = EntityKind.Date,
            First = first,
            Next = next,
            Timex = Timex.Weekday(weekday),
            Past = day >= today ? CalendarMath.AddDays(day, -7) : day,
            Future = day < today ? CalendarMath.AddDays(day, 7) : day,
            Traits = EntityTraits.Weekday,
        };
    }

    // "next Monday", "next week on Tuesday", "this past Friday"
    private static Entity ReadRelative(Reading r, int index)
    {
        var next = Relative.Skip(r, index, out var shift, out var key);
        if (next == index)
        {
            return null;
        }

        var week = r.Is(next, Key.Week) && !r[next].PluralUnit;
        if (week)
        {
            next = r.Skip(next + 1, ',');
            next = r.Is(next, Key.On) ? next + 1 : Connectors.IsDash(r, next) ? next + 1 : next;
        }

        var weekday = r[next].Weekday;
        if (weekday == 0 || r[next].PluralWeekday || (key == Key.Current && !week))
        {
            return null;
        }

        return Make(r, index, next + 1, key, shift, weekday, week);
    }

    // "Tuesday of last week"
    private static Entity ReadBehind(Reading r, int weekday, int first)
    {
        var next = r.Skip(weekday + 1, Key.Of);
        next = r.SkipThe(next);
        var week = Relative.Skip(r, next, out var shift, out var key);
        return week > next && r.Is(week, Key.Week) && key is Key.This or Key.Last or Key.Next or Key.Following
            ? Make(r, first, week + 1, key, shift, r[weekday].Weekday, week: true)
            : null;
    }

    private static Entity Make(Reading r, int first, int next, Key key, int shift, int weekday, bool week)
    {
        var today = r.Reference.Date;
        var day = (key, week) switch
        {
            (Key.Coming or Key.Upcoming, _) => CalendarMath.Upcoming(today, weekday),
            (Key.Past, _) => CalendarMath.JustPast(today, weekday),
            _ => CalendarMath.AddDays(CalendarMath.This(today, weekday), shift * 7),
        };
        var date = DateMaker.Point(first, next, day);
        date.Traits |= EntityTraits.Relative | (shift > 0 ? EntityTraits.Next : 0);
        return date;
    }

    // "Tues gone" is the last one there was
    private static Entity ReadGone(Reading r, int index) =>
        r.Is(index + 1, Key.Gone)
            ? DateMaker.Point(index, index + 2, CalendarMath.JustPast(r.Reference.Date, r[index].Weekday))
            : null;

    // "Friday the 26th", "Monday 21"
    private static Entity ReadWithDay(Reading r, int index)
    {
        var the = r.Is(index + 1, Key.The);
        var start = the ? index + 2 : index + 1;
        if (r[index].PluralWeekday || !(the ? DayReader.TryRead(r, start, out var day, out var next, out _) : DayReader.TryReadDigits(r, start, out day, out next)))
        {
            return null;
        }

        if (r[next].Month > 0 || (r.Is(next, Key.Of) && r[next + 1].Month > 0))
        {
            return null;
        }

        return the ? ReadNamedDay(r, index, next, day) : ReadNumberedDay(r, index, next, day);
    }

    private static Entity ReadNamedDay(Reading r, int index, int next, int day)
    {
        var date = CalendarMath.Create(r.Reference.Year, r.Reference.Month, day);
        return date != Moment.MinValue && CalendarMath.Weekday(date) == r[index].Weekday ? DateMaker.Point(index, next, date) : null;
    }

    private static Entity ReadNumberedDay(Reading r, int index, int next, int day)
    {
        if (r.IsSymbol(next, ':') || Connectors.IsDash(r, next) || DayReader.IsHour(r, next) || r[next].Unit != Unit.None || r.Is(next, Key.Business)
            || r.IsSymbol(next, '/') || (r.IsSymbol(next, '.') && r.IsJoined(next + 1) && r.IsDigits(next + 1)))
        {
            return null;
        }

        var weekday = r[index].Weekday;
        var today = r.Reference.Date;
        if (today.Day == day && CalendarMath.Weekday(today) == weekday)
        {
            return DateMaker.Point(index, next, today);
        }

        return new Entity
        {
            Kind = EntityKind.Date,
            First = index,
            Next = next,
            Timex = Timex.Weekday(weekday),
            Past = FindMonth(today, weekday, day, -1),
            Future = FindMonth(today, weekday, day, 1),
        };
    }

    // The nearest month in which the day is that weekday: within 12 years every pair occurs.
    private static Moment FindMonth(Moment today, int weekday, int day, int step)
    {
        var month = new Moment(today.Year, today.Month, 1);
        for (var tries = 0; tries <= 12 * 12; tries++)
        {
            var date = CalendarMath.Create(month.Year, month.Month, day);
            if (date != Moment.MinValue && CalendarMath.Weekday(date) == weekday && (step > 0 ? date >= today : date <= today))
            {
                return date;
            }

            month = CalendarMath.AddMonths(month, step);
            if (month == Moment.MinValue)
            {
                break;
            }
        }

        return Moment.MinValue;
    }

    // "two Mondays from now"
    private static Entity ReadCounted(Reading r, int index)
    {
        if (!Numerals.TryReadSmall(r, index, out var count, out var weekday) && !TryReadDigits(r, index, out count, out weekday))
        {
            return null;
        }

        var next = r.Is(weekday + 1, Key.Later) ? weekday + 2 : r.Is(weekday + 1, Key.From) && r.Is(weekday + 2, Key.Now) ? weekday + 3 : 0;
        if (r[weekday].Weekday == 0 || next == 0 || count < 1)
        {
            return null;
        }

        var today = r.Reference.Date;
        var wanted = r[weekday].Weekday;
        var weeks = (int)today.DayOfWeek > wanted % 7 ? count - 1 : count;
        return DateMaker.Point(index, next, weeks == 0 ? today : CalendarMath.AddDays(CalendarMath.This(today, wanted), weeks * 7));
    }

    private static bool TryReadDigits(Reading r, int index, out int count, out int next)
    {
        count = r.Digits(index);
        next = index + 1;
        return count is > 0 and < 1000;
    }

    // "sat morning" is a day, "I sat" is none
    private static bool IsPartOfDayBehind(Reading r, int index) =>
        r[index] is { Part: DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night, PluralPart: false };

    // "black friday", "easter monday"
    private static bool IsHolidaysName(Reading r, int index) =>
        r[index].Weekday is 1 or 5 or 6 or 7
        && (r.Text.Is(index - 1, "easter") || r.Text.Is(index - 1, "palm") || r.Text.Is(index - 1, "cyber") || r.Text.Is(index - 1, "black"));
}
