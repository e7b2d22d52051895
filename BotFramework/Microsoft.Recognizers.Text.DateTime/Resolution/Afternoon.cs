using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Moves timexes of the morning to the afternoon.</summary>
internal static class Afternoon
{
    /// <summary>An hour of two digits twelve hours on, within the day.</summary>
    public static string Hour(ReadOnlySpan<char> hour)
    {
        var value = int.Parse(hour, NumberStyles.None, CultureInfo.InvariantCulture);
        return Calendar.Timex.TwoDigits(value >= 12 ? value - 12 : value + 12);
    }

    /// <summary>All hours of a timex twelve hours on; where a weekday's period then passes midnight it ends the day after.</summary>
    public static string Timex(string timex)
    {
        var text = new StringBuilder(timex);
        int first = -1, second = -1;
        for (var index = 0; index + 2 < text.Length; index++)
        {
            if (text[index] == 'T' && (index == 0 || text[index - 1] != 'P') && char.IsAsciiDigit(text[index + 1]) && char.IsAsciiDigit(text[index + 2]))
            {
                var hour = Hour(timex.AsSpan(index + 1, 2));
                (text[index + 1], text[index + 2]) = (hour[0], hour[1]);
                (first, second) = first < 0 ? (index, second) : (first, index);
            }
        }

        if (second > 0 && WeekdayBefore(timex, first) is > 0 and var weekday && WeekdayBefore(timex, second) == weekday
            && string.CompareOrdinal(text.ToString(second + 1, 2), text.ToString(first + 1, 2)) < 0)
        {
            text[second - 1] = (char)('0' + (weekday == 7 ? 1 : weekday + 1));
        }

        return text.ToString();
    }

    private static int WeekdayBefore(string timex, int index) =>
        index >= 10 && timex.AsSpan(index - 10, 9).SequenceEqual("XXXX-WXX-") ? timex[index - 1] - '0' : 0;
}
