using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>The part of the day behind or before a clock time: "in the morning", "at night".</summary>
internal static class DayPartSuffix
{
    /// <summary>Reads a part of the day.</summary>
    /// <param name="r">The text.</param>
    /// <param name="index">Where it may begin.</param>
    /// <param name="part">The part.</param>
    /// <param name="hasPreposition">Whether "in", "at" or the like comes first.</param>
    /// <param name="next">The token behind it.</param>
    public static bool TryRead(Reading r, int index, out DayPart part, out bool hasPreposition, out int next)
    {
        next = r.Skip(index, ',');
        hasPreposition = r[next].Key is Key.At or Key.In or Key.Around or Key.On or Key.For;
        if (hasPreposition)
        {
            next = r.SkipThe(next + 1);
        }

        if (r[next].Key is Key.Early or Key.Late)
        {
            next++;
        }

        part = r.Is(next, Key.Midnight) ? DayPart.Night : r[next].Part;
        next++;
        return part switch
        {
            DayPart.Morning or DayPart.Afternoon or DayPart.Evening => !r[next - 1].PluralPart,
            DayPart.Night => (hasPreposition || r.Is(next - 1, Key.Midnight)) && !r[next - 1].PluralPart,
            DayPart.Lunch => r.Text.Is(next - 1, "lunchtime"),
            _ => false,
        };
    }

    /// <summary>Moves an hour into a part of the day.</summary>
    public static void Apply(ref ClockTime time, DayPart part)
    {
        switch (part)
        {
            case DayPart.Morning:
                time.Settle(DayHalf.Am);
                break;
            case DayPart.Lunch when time.Hour is >= 10 and <= 12:
                time.Half = DayHalf.Certain;
                break;
            case DayPart.Night when time.Hour <= 3 || time.Hour == 12:
                time.Hour %= 12;
                time.Half = DayHalf.Am;
                break;
            default:
                time.Settle(DayHalf.Pm);
                break;
        }

        time.Explicit = true;
    }
}
