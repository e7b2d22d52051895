using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Makes speeds of lengths: "km/h", "metres per second", "miles an hour".</summary>
internal static class EnglishSpeeds
{
    /// <summary>The speed if a time stands behind a length; the length itself if not.</summary>
    public static UnitReading Extend(TokenText text, UnitReading length)
    {
        if (length.SubType != EnglishDimensionUnits.Length
            || !(text.Is(length.Next, '/') || text.Is(length.Next, "per") || text.Is(length.Next, "an") || text.Is(length.Next, 'a')))
        {
            return length;
        }

        var name = TimeOf(text, length.Next + 1);
        return name is null
            ? length
            : new UnitReading(string.Concat(length.Name, " per ", name), EnglishDimensionUnits.Speed, true, length.Next + 2);
    }

    private static string TimeOf(TokenText text, int index) => text.Folded(index) switch
    {
        "ms" or "millisecond" or "milliseconds" => "millisecond",
        "s" or "sec" or "second" or "seconds" => "second",
        "min" or "minute" or "minutes" => "minute",
        "h" or "hr" or "hour" or "hours" => "hour",
        _ => null,
    };
}
