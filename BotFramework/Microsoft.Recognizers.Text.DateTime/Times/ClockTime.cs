using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Calendar;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Which half of the day was said.</summary>
internal enum DayHalf : byte
{
    None,
    Am,
    Pm,

    /// <summary>Neither, and yet there is no doubt ("noon").</summary>
    Certain,
}

/// <summary>A time of day as it was said.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ClockTime
{
    /// <summary>The token behind it.</summary>
    public int Next;

    /// <summary>0 to 24.</summary>
    public int Hour;

    /// <summary>0 to 59, or -1 if none was said.</summary>
    public int Minute;

    /// <summary>0 to 59, or -1 if none was said.</summary>
    public int Second;

    public DayHalf Half;

    /// <summary>Whether the words make it a time by themselves; a bare number needs a neighbour that does.</summary>
    public bool Explicit;

    /// <summary>Whether the number is in words.</summary>
    public bool Written;

    public ClockTime(int next, int hour, int minute = -1, int second = -1)
    {
        (Next, Hour, Minute, Second) = (next, hour, minute, second);
    }

    /// <summary>Whether it could be meant of the morning as well as of the afternoon.</summary>
    public readonly bool IsOpen => Half == DayHalf.None && Hour is > 0 and <= 12;

    public readonly int Seconds => (Hour * 3600) + (Math.Max(Minute, 0) * 60) + Math.Max(Second, 0);

    public readonly string Timex => Calendar.Timex.Time(Hour % 24, Minute, Second);

    /// <summary>This time on a day.</summary>
    public readonly Moment On(Moment day) => CalendarMath.At(day, Hour % 24, Math.Max(Minute, 0), Math.Max(Second, 0));

    /// <summary>The hour moved to the half of the day that was said.</summary>
    public void Settle(DayHalf half)
    {
        Half = half;
        if (half == DayHalf.Am && Hour >= 12)
        {
            Hour -= 12;
        }
        else if (half == DayHalf.Pm && Hour < 12)
        {
            Hour += 12;
        }
    }
}
