using System.Globalization;
using System.Text;

namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>Activities as clients get them: a list, and a watermark to go on from.</summary>
internal static class ActivitySet
{
    /// <summary>The JSON of a set. Without a watermark, the client's own stays as it is.</summary>
    public static string Write(IEnumerable<string> activities, string? watermark)
    {
        var text = new StringBuilder("{\"activities\":[").AppendJoin(',', activities).Append(']');
        if (watermark is not null)
        {
            text.Append(",\"watermark\":\"").Append(watermark).Append('"');
        }

        return text.Append('}').ToString();
    }

    public static string WatermarkOf(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>The place that a watermark names. Without one, or with one that is none of ours, the beginning: better twice than never.</summary>
    /// <param name="watermark">What the client sent.</param>
    /// <param name="last">The last place there is; a watermark beyond it would hide what comes next.</param>
    public static long PlaceOf(string? watermark, long last) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? Math.Min(place, last) : 0;
}
