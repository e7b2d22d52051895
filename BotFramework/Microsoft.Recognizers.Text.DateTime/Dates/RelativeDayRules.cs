using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Days named by their distance from today: "yesterday", "the day after tomorrow", "next day", "the day".</summary>
internal static class RelativeDayRules
{
    public static Entity Read(Reading r, int index)
    {
        if (!TryRead(r, index, out var days, out var next))
        {
            return null;
        }

        var date = DateMaker.Point(index, next, CalendarMath.AddDays(r.Reference.Date, days));
        date.Traits |= EntityTraits.SpecialDay;
        return date;
    }

    private static bool TryRead(Reading r, int index, out int days, out int next)
    {
        next = index + 1;
        days = 0;
        switch (r[index].Key)
        {
            case Key.Today:
                return true;
            case Key.Tomorrow:
                days = 1;
                return true;
            case Key.Yesterday:
                days = -1;
                return true;
            case Key.Current when r.Is(next, Key.Date):
                next++;
                return true;
        }

        return TryReadDayBeforeOrAfter(r, index, out days, out next) || TryReadRelativeDay(r, index, out days, out next);
    }

    // "the day before yesterday", "day after tomorrow", "the day before"
    private static bool TryReadDayBeforeOrAfter(Reading r, int index, out int days, out int next)
    {
        var day = r.SkipThe(index);
        next = day + 2;
        days = r[day + 1].Key switch { Key.Before => -1, Key.After => 1, _ => 0 };
        if (!r.Text.Is(day, "day") || days == 0)
        {
            return false;
        }

        if ((days < 0 && r.Is(next, Key.Yesterday)) || (days > 0 && r.Is(next, Key.Tomorrow)))
        {
            days *= 2;
            next++;
            return true;
        }

        return day > index && !r.Text.Is(next, "day");
    }

    // "next day", "the next day", "this day", "my day"
    private static bool TryReadRelativeDay(Reading r, int index, out int days, out int next)
    {
        next = r.SkipThe(index);
        var day = Relative.Skip(r, next, out days, out _);
        if (day == next)
        {
            days = 0;
            day = next > index ? next : r.Skip(index, Key.My);
        }

        next = day + 1;
        return day > index && r.Text.Is(day, "day") && !r.Is(next, Key.Time);
    }
}
