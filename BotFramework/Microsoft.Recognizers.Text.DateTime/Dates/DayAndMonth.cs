using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>A day, a month and perhaps a year as they were read.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DayAndMonth
{
    public int Month;
    public int Day;

    /// <summary>The year as written, two digits or four; -1 if none was.</summary>
    public int Year;

    /// <summary>The token behind it.</summary>
    public int Next;

    /// <summary>Whether the day is in words.</summary>
    public bool Written;
}
