using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>"early", "mid-", "the end of": the part of a period that is meant.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PeriodPrefix
{
    /// <summary>"start", "mid", "end", or null.</summary>
    public string Mod;

    /// <summary>Whether it is "earlier" or "later", which are measured from now.</summary>
    public bool IsComparative;

    /// <summary>Reads a prefix.</summary>
    /// <returns>The token behind it, or the same one if there is none.</returns>
    public static int Skip(Reading r, int index, out PeriodPrefix prefix)
    {
        prefix = default;
        var next = index + 1;
        switch (r[index].Key)
        {
            case Key.Early:
                prefix.Mod = "start";
                return next;
            case Key.Late:
                prefix.Mod = "end";
                return next;
            case Key.Earlier or Key.Later:
                prefix = new PeriodPrefix { Mod = r.Is(index, Key.Earlier) ? "start" : "end", IsComparative = true };
                return r.Skip(next, Key.In);
            case Key.Mid:
                prefix.Mod = "mid";
                return r.Skip(next, '-');
            case Key.Beginning or Key.Middle or Key.End when r.Is(next, Key.Of):
                prefix.Mod = r[index].Key switch { Key.Beginning => "start", Key.Middle => "mid", _ => "end" };
                return next + 1;
            default:
                return index;
        }
    }

    /// <summary>The part of a month that the prefix leaves.</summary>
    public readonly (Moment Start, Moment End) OfMonth(Moment start, Moment end) => Mod switch
    {
        "start" => (start, CalendarMath.AddDays(start, 15)),
        "mid" => (CalendarMath.AddDays(start, 9), CalendarMath.AddDays(start, 20)),
        "end" => (CalendarMath.AddDays(start, 15), end),
        _ => (start, end),
    };

    /// <summary>The part of a week.</summary>
    public readonly (Moment Start, Moment End) OfWeek(Moment start, Moment end) => Mod switch
    {
        "start" => (start, CalendarMath.AddDays(start, 3)),
        "mid" => (CalendarMath.AddDays(start, 1), CalendarMath.AddDays(start, 5)),
        "end" => (CalendarMath.AddDays(start, 3), end),
        _ => (start, end),
    };

    /// <summary>The part of a year: halves of one that is relative, thirds of one that is named.</summary>
    public readonly (Moment Start, Moment End) OfYear(Moment start, Moment end, bool named) => Mod switch
    {
        "start" => (start, CalendarMath.AddMonths(start, named ? 4 : 6)),
        "mid" => named
            ? (CalendarMath.AddMonths(start, 4), CalendarMath.AddMonths(start, 8))
            : (CalendarMath.AddMonths(start, 3), CalendarMath.AddMonths(start, 9)),
        "end" => (CalendarMath.AddMonths(start, named ? 8 : 6), end),
        _ => (start, end),
    };

    /// <summary>"earlier" ends now, "later" begins now; in the present period neither is said in the result.</summary>
    public readonly void Limit(Entity period, Moment now, bool present)
    {
        period.Mod = IsComparative && present ? null : Mod;
        if (!IsComparative || period.Future != period.Past || period.FutureEnd != period.PastEnd)
        {
            return;
        }

        if (Mod == "start" && present && period.FutureEnd > now)
        {
            period.FutureEnd = period.PastEnd = now.Date;
        }
        else if (Mod == "end" && present && period.Future < now)
        {
            period.Future = period.Past = now.Date;
        }
    }
}
