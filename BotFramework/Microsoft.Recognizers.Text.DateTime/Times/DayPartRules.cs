using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Parts of the day as periods: "in the morning", "later in the afternoon", "lunchtime".</summary>
internal static class DayPartRules
{
    private const int EarlyOrLateHours = 2;

    private static readonly DayPartHours[] Hours =
    [
        default,
        new("TMO", 8, 12), new("TAF", 12, 16), new("TEV", 16, 20), new("TNI", 20, 24), new("TDT", 8, 18), new("TNT", 0, 8), new("TBH", 8, 18),
        new("TMEB", 8, 12), new("TMER", 8, 12), new("TMEL", 11, 13), new("TMED", 16, 20),
    ];

    public static DayPartHours HoursOf(DayPart part) => Hours[(int)part];

    /// <summary>A part of some day.</summary>
    public static Entity Read(Reading r, int index)
    {
        if (!TryReadPhrase(r, index, out var part, out var mod, out var next) || IsGreeting(r, index))
        {
            return null;
        }

        return Make(r.Reference.Date, EntityKind.TimePeriod, index, next, part, mod, HoursOf(part).Timex);
    }

    /// <summary>A part of one day or of either of two.</summary>
    /// <param name="day">The day.</param>
    /// <param name="kind">The kind of entity.</param>
    /// <param name="first">The first token.</param>
    /// <param name="next">The token behind the last.</param>
    /// <param name="part">The part.</param>
    /// <param name="mod">"start" or "end" for its first and its last hours, or null.</param>
    /// <param name="timex">The timex.</param>
    public static Entity Make(Moment day, EntityKind kind, int first, int next, DayPart part, string mod, string timex)
    {
        var (start, end) = Bounds(day, part, mod);
        return new Entity
        {
            Kind = kind,
            First = first,
            Next = next,
            Timex = timex,
            Past = start,
            Future = start,
            PastEnd = end,
            FutureEnd = end,
            Mod = mod,
        };
    }

    /// <summary>When a part of a day begins and ends.</summary>
    public static (Moment Start, Moment End) Bounds(Moment day, DayPart part, string mod)
    {
        var (_, begin, end) = HoursOf(part);
        if (mod == "start")
        {
            end = begin + EarlyOrLateHours;
        }
        else if (mod == "end")
        {
            begin += EarlyOrLateHours;
        }

        return (CalendarMath.At(day, begin), end == 24 ? CalendarMath.At(day, 23, 59, 59) : CalendarMath.At(day, end));
    }

    /// <summary>A phrase that names a part of the day, with "in the", "early" and "late".</summary>
    public static bool TryReadPhrase(Reading r, int index, out DayPart part, out string mod, out int next)
    {
        next = index;
        if (r.Is(next, Key.In))
        {
            next = r.SkipThe(next + 1);
        }
        else if (r.Is(next, Key.At) && r[next + 1].Part >= DayPart.Breakfast)
        {
            next++;
        }

        mod = ReadEarlyOrLate(r, ref next);
        if (mod is not null && r.Is(next, Key.In))
        {
            next = r.SkipThe(next + 1);
        }

        if (!TryReadPart(r, next, out part, out var end))
        {
            return false;
        }

        var plural = r[next].PluralPart;
        var meal = part >= DayPart.Breakfast;
        var allowed = (!plural || r.Is(index, Key.In)) && (!meal || IsMealTime(r, next, end));
        next = end;
        return allowed;
    }

    public static bool TryReadPart(Reading r, int index, out DayPart part, out int next)
    {
        part = r[index].Part;
        next = index + 1;
        if (part == DayPart.Night)
        {
            var time = r.Skip(next, '-');
            if (r.Is(time, Key.Time))
            {
                part = DayPart.Nighttime;
                next = time + 1;
            }
        }
        else if (part >= DayPart.Breakfast && r.Is(next, Key.Time))
        {
            next++;
        }
        else if (r.Is(index, Key.Business) && r[next].Unit == Unit.Hour && !r[next].JoinedUnit)
        {
            part = DayPart.BusinessHours;
            next++;
        }

        return part != DayPart.None;
    }

    /// <summary>"early" gives "start", "late" gives "end".</summary>
    public static string ReadEarlyOrLate(Reading r, ref int next)
    {
        var mod = r[next].Key switch { Key.Early or Key.Earlier => "start", Key.Late or Key.Later => "end", _ => null };
        if (mod is not null)
        {
            next = r.Skip(next + 1, '-');
        }

        return mod;
    }

    // A meal is a time only where it is used as one.
    private static bool IsMealTime(Reading r, int index, int end) =>
        r[index - 1].Key is Key.At or Key.Before or Key.After or Key.Around
        || (r.Is(index - 1, Key.The) && r[index - 2].Key is Key.Before or Key.After)
        || end > index + 1
        || r.Text.Folded(index).EndsWith("time");

    private static bool IsGreeting(Reading r, int index) => r.Is(index - 1, Key.Good);
}
