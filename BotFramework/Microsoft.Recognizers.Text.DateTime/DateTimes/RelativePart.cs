using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Times;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>A part of a day near today: "this morning", "last night", "tonight", "early this evening".</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RelativePart
{
    public DayPart Part;

    /// <summary>Days from today.</summary>
    public int Shift;

    /// <summary>"start" or "end" of it, or null.</summary>
    public string Mod;

    public int Next;

    public static bool TryRead(Reading r, int index, out RelativePart result)
    {
        result = default;
        var start = index;
        result.Mod = DayPartRules.ReadEarlyOrLate(r, ref start);
        if (r.Is(start, Key.Tonight))
        {
            (result.Part, result.Next) = (DayPart.Night, start + 1);
            return true;
        }

        var next = Relative.Skip(r, start, out result.Shift, out _);
        if (next == start)
        {
            return false;
        }

        if (result.Mod is null)
        {
            next = r.Is(next, Key.In) ? r.SkipThe(next + 1) : next;
            result.Mod = DayPartRules.ReadEarlyOrLate(r, ref next);
        }

        result.Part = r[next].Part;
        result.Next = next + 1;
        return result.Part is DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night && !r[next].PluralPart
            && !r.Is(r.Skip(result.Next, '-'), Key.Time);
    }

    /// <summary>The day it is part of.</summary>
    public readonly Moment Day(Reading r) => CalendarMath.AddDays(r.Reference.Date, Shift);

    /// <summary>Moves an hour into the part.</summary>
    public readonly void Settle(ref ClockTime time)
    {
        if (Part == DayPart.Morning)
        {
            time.Settle(DayHalf.Am);
        }
        else if (time.Hour < 12 && !(Part == DayPart.Night && time.Hour < 6) && time.Half != DayHalf.Am)
        {
            time.Settle(DayHalf.Pm);
        }

        time.Half = DayHalf.Certain;
    }
}
