using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.DateTimes;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Periods;
using Microsoft.Recognizers.Text.DateTime.Times;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Sets;

/// <summary>What happens again and again: "every other day", "each Monday at 4pm", "weekly", "Friday mornings", "3pm each day".</summary>
internal static class SetRules
{
    public static Entity Read(Reading r, int index) =>
        ReadPeriodic(r, index) ?? ReadEach(r, index) ?? ReadPlural(r, index) ?? ReadTimeFirst(r, index);

    private static Entity Make(int first, int next, string timex) => new()
    {
        Kind = EntityKind.Set,
        First = first,
        Next = next,
        Timex = timex,
        Unresolved = true,
    };

    // "daily", "bi-monthly", "semi-annually", "daily at 3pm"
    private static Entity ReadPeriodic(Reading r, int index)
    {
        if (!TryReadPeriodic(r, index, out var timex, out var next))
        {
            return null;
        }

        return timex == "P1D" ? WithTime(r, index, next) ?? Make(index, next, timex) : Make(index, next, timex);
    }

    private static bool TryReadPeriodic(Reading r, int index, out string timex, out int next)
    {
        next = index + 1;
        timex = null;
        var factor = r[index].Key switch { Key.Semi => 0.5, Key.Bi => 2, Key.Tri or Key.Periodic => 1, _ => 0 };
        if (factor == 0)
        {
            return false;
        }

        var word = index;
        if (r.Length(index) <= 4 && r[index].Key != Key.Periodic)
        {
            word = r.Skip(index + 1, '-');
            next = word + 1;
            if (!r.Is(word, Key.Periodic))
            {
                return false;
            }
        }

        var name = r.Text.Folded(word);
        var (number, unit) = name.EndsWith("daily") ? (1, "D")
            : name.EndsWith("weekly") ? (1, "W")
            : name.EndsWith("monthly") ? (1, "M")
            : name.EndsWith("quarterly") ? (3, "M")
            : (1, "Y");
        timex = Timex.Count(number * factor, unit);
        return true;
    }

    // "every day", "each two days", "every other Friday", "once a week"
    private static Entity ReadEach(Reading r, int index)
    {
        if (!TryReadEach(r, index, out var next))
        {
            return r.Is(index, Key.Everyday) ? WithTime(r, index, index + 1) ?? Make(index, index + 1, "P1D") : null;
        }

        var other = r.Is(next, Key.Other) || (r.Text.Is(next, "second") && (r[next + 1].Unit != Unit.None || r[next + 1].Weekday > 0));
        next = other ? next + 1 : next;
        if (r[next].Key is Key.The or Key.That)
        {
            return null;
        }

        var unit = ReadUnit(r, index, next, other);
        unit = Entity.Longer(unit, ReadCounted(r, index, next));
        return r[index].Key is Key.Each or Key.Every ? Entity.Longer(unit, ReadRepeated(r, index, next)) : unit;
    }

    private static bool TryReadEach(Reading r, int index, out int next)
    {
        next = index + 1;
        switch (r[index].Key)
        {
            case Key.Every or Key.Each or Key.Any:
                return true;
            case Key.Once when r.Is(next, Key.A):
                next++;
                return true;
            default:
                if (r[index].Number == 1 && r.Is(next, Key.A) && r[next + 1].Unit != Unit.None)
                {
                    next++;
                    return true;
                }

                return false;
        }
    }

    private static Entity ReadUnit(Reading r, int first, int index, bool other)
    {
        var count = other ? 2 : 1;
        if (r.Is(index, Key.Quarter))
        {
            return Make(first, index + 1, Timex.Count(3, "M"));
        }

        if (!DurationRules.TryReadUnit(r, index, out var unit, out var plural, out var next) || plural || (r.Text.Is(index, "night")))
        {
            return null;
        }

        if (unit == Unit.BusinessDay)
        {
            return Make(first, next, Timex.Count(count, "WD"));
        }

        var timex = new Amount(new UnitCount(count, unit)).Timex;
        return unit == Unit.Day && !other ? WithTime(r, first, next) ?? Make(first, next, timex) : Make(first, next, timex);
    }

    private static Entity ReadCounted(Reading r, int first, int index) =>
        r[index].Key is not (Key.A or Key.Some or Key.Another) && DurationRules.Read(r, index) is { } duration && r.Text[index].Length > 0
            ? Make(first, duration.Next, duration.Timex)
            : null;

    // "each monday at 4pm", "every evening at 7:13", "every july 4th"
    private static Entity ReadRepeated(Reading r, int first, int index)
    {
        var found = DateRules.Read(r, index);
        found = Entity.Longer(found, TimeRules.Read(r, index));
        found = Entity.Longer(found, MonthRules.Read(r, index));
        found = Entity.Longer(found, DayPartRules.Read(r, index));
        found = Entity.Longer(found, TimeRangeRules.Read(r, index));
        found = Entity.Longer(found, DateTimeRules.Read(r, index));
        found = Entity.Longer(found, DateTimePeriodRules.Read(r, index));
        return found is null || found.Has(EntityTraits.Now) || r[index].Key is Key.In or Key.At or Key.On ? null : Make(first, found.Next, found.Timex);
    }

    // "every day at 3pm"
    private static Entity WithTime(Reading r, int first, int next)
    {
        var at = r[next].Key is Key.At or Key.Around ? next + 1 : next;
        return TimeRules.Read(r, at) is { } time ? Make(first, time.Next, time.Timex) : null;
    }

    // "3pm each day", "6am everyday"
    private static Entity ReadTimeFirst(Reading r, int index)
    {
        if (TimeRules.Read(r, index) is not { } time)
        {
            return null;
        }

        var next = r.Skip(time.Next, ',');
        if (r.Is(next, Key.Everyday) || r.Text.Is(next, "daily"))
        {
            return Make(index, next + 1, time.Timex);
        }

        return r[next].Key is Key.Each or Key.Every && r.Text.Is(next + 1, "day") ? Make(index, next + 2, time.Timex) : null;
    }

    // "mondays", "on mondays", "thursdays at 17.30", "friday mornings", "weekends"
    private static Entity ReadPlural(Reading r, int index)
    {
        var start = r.Skip(index, Key.On);
        if (r.Text.Is(start, "weekends"))
        {
            return Make(start, start + 1, "P1WE");
        }

        var word = r[start];
        if (word is { PluralPart: true } && !r.Is(index - 1, Key.The))
        {
            return Make(index, start + 1, DayPartRules.HoursOf(word.Part).Timex);
        }

        if (word.Weekday == 0 || (start > index && !word.PluralWeekday))
        {
            return null;
        }

        var next = start + 1;
        if (r[next].PluralPart || (word.PluralWeekday && r[next].Part is DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night))
        {
            return Make(index, next + 1, Timex.Weekday(word.Weekday) + DayPartRules.HoursOf(r[next].Part).Timex);
        }

        return word.PluralWeekday ? WithTimeOfWeekday(r, index, next, word.Weekday) ?? Make(index, next, Timex.Weekday(word.Weekday)) : null;
    }

    private static Entity WithTimeOfWeekday(Reading r, int first, int next, int weekday)
    {
        var start = DateTimeRules.SkipConnector(r, next);
        if (TimeRules.Read(r, start) is { } time)
        {
            return Make(first, time.Next, Timex.Weekday(weekday) + time.Timex);
        }

        if (TimeRangeRules.ReadBesideDate(r, start) is not { } range)
        {
            return null;
        }

        var parts = range.Timex[1..^1].Split(',');
        return Make(first, range.Next, Timex.Range(Timex.Weekday(weekday) + parts[0], Timex.Weekday(weekday) + parts[1], parts[2]));
    }
}
