using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Dates and moments reckoned by a duration: "2 weeks ago", "in 3 days", "two days before yesterday".</summary>
internal static class ReckonedDateRules
{
    /// <summary>A day so many days or longer units away.</summary>
    public static Entity Read(Reading r, int index)
    {
        var weekday = r[index].Weekday > 0 && !r[index].PluralWeekday ? r[index].Weekday : 0;
        var start = weekday > 0 ? r.Skip(index + 1, ',') : index;
        if (ReadOne(r, start, dates: true) is not { } date)
        {
            return null;
        }

        date.First = index;
        if (weekday == 0)
        {
            var behind = r.Skip(date.Next, Key.On);
            if (r[behind] is { Weekday: > 0, PluralWeekday: false, WeakWeekday: false } word)
            {
                weekday = word.Weekday;
                date.Next = behind + 1;
            }
        }

        if (weekday > 0)
        {
            var day = DateRules.MoveToWeekday(date.Future, weekday, date.Amount.SmallestUnit is Unit.Month or Unit.Year);
            (date.Past, date.Future, date.Timex) = (day, day, Timex.Date(day));
        }

        return date;
    }

    /// <summary>A moment so many hours, minutes or seconds away.</summary>
    public static Entity ReadMoment(Reading r, int index) => ReadOne(r, index, dates: false);

    private static Entity ReadOne(Reading r, int index, bool dates)
    {
        var hasIn = r.Is(index, Key.In);
        if (DurationRules.Read(r, hasIn ? index + 1 : index) is not { } duration || duration.Amount.HasTime == dates)
        {
            return null;
        }

        return hasIn
            ? ReadIn(r, index, duration, dates)
            : ReadAgoOrLater(r, index, duration, dates) ?? (dates ? ReadFromDate(r, index, duration) : null);
    }

    private static Entity ReadIn(Reading r, int index, Entity duration, bool dates)
    {
        if (r.Is(duration.Next, Key.Since))
        {
            var year = r.SkipThe(duration.Next + 1);
            year = r.Text.Is(year, "year") ? year + 1 : year;
            if (dates && YearReader.TryRead(r, year, out var value, out var next))
            {
                return Make(index, next, duration.Amount.Shift(CalendarMath.Create(value, 1, 1), 1), duration, dates);
            }
        }

        return r.Is(index - 1, Key.With) ? null : Make(index, duration.Next, duration.Amount.Shift(r.Reference, 1), duration, dates);
    }

    private static Entity ReadAgoOrLater(Reading r, int index, Entity duration, bool dates)
    {
        var next = duration.Next;
        switch (r[next].Key)
        {
            case Key.Ago or Key.Earlier:
                return Make(index, next + 1, duration.Amount.Shift(r.Reference, -1), duration, dates);
            case Key.Later when !IsLaterIn(r, next + 1):
                return Make(index, next + 1, duration.Amount.Shift(r.Reference, 1), duration, dates);
            case Key.From when r.Is(next + 1, Key.Now):
                return Make(index, next + 2, duration.Amount.Shift(r.Reference, 1), duration, dates);
            default:
                return null;
        }
    }

    // "later in the week", "later than"
    private static bool IsLaterIn(Reading r, int index)
    {
        if (r.Is(index, Key.Than))
        {
            return true;
        }

        var next = r.Skip(index, Key.In);
        var unit = Relative.SkipOrThe(r, next, out _, out _);
        return unit > next && (r[unit].Unit is Unit.Week or Unit.Month or Unit.Year || r[unit].Part != DayPart.None);
    }

    // "two days before yesterday", "3 weeks after January 15th", "for 3 days, from today"
    private static Entity ReadFromDate(Reading r, int index, Entity duration)
    {
        var word = r.Skip(duration.Next, ',');
        var sign = r[word].Key switch { Key.Before => -1, Key.After or Key.From => 1, _ => 0 };
        if (sign == 0)
        {
            return null;
        }

        var start = word + 1;
        var date = DateRules.ReadPlain(r, start) ?? HolidayRules.ReadDay(r, start);
        if (date is null && r.Is(start, Key.The))
        {
            date = DateRules.ReadPlain(r, start + 1) ?? HolidayRules.ReadDay(r, start + 1);
        }

        if (date is null || date.Future == Moment.MinValue)
        {
            return null;
        }

        return Make(index, date.Next, duration.Amount.Shift(date.Future, sign), duration, dates: true);
    }

    private static Entity Make(int first, int next, Moment moment, Entity duration, bool dates)
    {
        if (moment == Moment.MinValue)
        {
            return null;
        }

        var entity = dates
            ? DateMaker.Point(first, next, moment)
            : Entity.Point(EntityKind.DateTime, first, next, Timex.Instant(moment), moment);
        entity.Amount = duration.Amount;
        return entity;
    }
}
