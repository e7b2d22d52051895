using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Calendar;

/// <summary>
/// Writes timexes, the language-neutral form of a date or time; -1 stands for a part that was not said. Digits are
/// written by hand: it is quicker, and needs no code that a first call would have to wait for.
/// </summary>
internal static class Timex
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Date(Moment day) => Date(day.Year, day.Month, day.Day);

    public static string Date(int year, int month, int day)
    {
        Span<char> text = stackalloc char[10];
        WriteDate(text, year, month, day);
        return new string(text);
    }

    /// <summary>A day two candidates of which are known: what they differ in was not said.</summary>
    public static string Date(Moment future, Moment past) =>
        past == Moment.MinValue
            ? Date(future)
            : Date(Same(future.Year, past.Year), Same(future.Month, past.Month), Same(future.Day, past.Day));

    public static string Month(int year, int month)
    {
        Span<char> text = stackalloc char[7];
        Write(text[..4], year);
        text[4] = '-';
        Write(text[5..], month);
        return new string(text);
    }

    public static string Year(int year)
    {
        Span<char> text = stackalloc char[4];
        Write(text, year);
        return new string(text);
    }

    public static string Weekday(int weekday) => "XXXX-WXX-" + (char)('0' + weekday);

    public static string Instant(Moment moment) => DateAndTime(moment, 'T');

    /// <summary>A moment as results give it.</summary>
    public static string DateAndTime(Moment moment) => DateAndTime(moment, ' ');

    /// <summary>A time of day, as exact as it was said.</summary>
    public static string Time(int hour, int minute = -1, int second = -1)
    {
        Span<char> text = stackalloc char[9];
        text[0] = 'T';
        WriteTime(text[1..], hour, Math.Max(minute, 0), Math.Max(second, 0));
        return new string(text[..(minute < 0 ? 3 : second < 0 ? 6 : 9)]);
    }

    /// <summary>A time of day as results give it.</summary>
    public static string Clock(int hour, int minute, int second)
    {
        Span<char> text = stackalloc char[8];
        WriteTime(text, hour, minute, second);
        return new string(text);
    }

    /// <summary>Two digits.</summary>
    public static string TwoDigits(int number)
    {
        Span<char> text = stackalloc char[2];
        Write(text, number);
        return new string(text);
    }

    public static string Range(string start, string end, string duration) => string.Concat("(" + start, "," + end, "," + duration, ")");

    public static string Count(double number, string unit) => "P" + Number(number) + unit;

    /// <summary>A number without anything that depends on where one lives.</summary>
    public static string Number(double number) =>
        number == Math.Truncate(number) && Math.Abs(number) < int.MaxValue ? ((int)number).ToString(Invariant) : number.ToString(Invariant);

    /// <summary>A span of less than some days, in hours, minutes and seconds.</summary>
    public static string Span(TimeSpan span)
    {
        var hours = (span.Days * 24) + span.Hours;
        return string.Concat(
            "PT",
            hours > 0 ? hours.ToString(Invariant) + "H" : string.Empty,
            span.Minutes > 0 ? span.Minutes.ToString(Invariant) + "M" : string.Empty,
            span.Seconds > 0 ? span.Seconds.ToString(Invariant) + "S" : string.Empty);
    }

    /// <summary>How many days, weeks, months or years a period has.</summary>
    public static string Length(Moment start, Moment end, char unit) => unit switch
    {
        'D' => Count((end - start).TotalDays, "D"),
        'W' => Count((end - start).TotalDays / 7, "W"),
        'M' => Count(Months(start, end), "M"),
        _ => Count(Months(start, end) / 12d, "Y"),
    };

    /// <summary>Puts a year into a timex that has none.</summary>
    public static string WithYear(string timex, int year) => timex?.Replace("XXXX", Year(year), StringComparison.Ordinal);

    private static string DateAndTime(Moment moment, char separator)
    {
        Span<char> text = stackalloc char[19];
        WriteDate(text, moment.Year, moment.Month, moment.Day);
        text[10] = separator;
        WriteTime(text[11..], moment.Hour, moment.Minute, moment.Second);
        return new string(text);
    }

    private static void WriteDate(Span<char> text, int year, int month, int day)
    {
        Write(text[..4], year);
        text[4] = '-';
        Write(text[5..7], month);
        text[7] = '-';
        Write(text[8..10], day);
    }

    private static void WriteTime(Span<char> text, int hour, int minute, int second)
    {
        Write(text[..2], hour);
        text[2] = ':';
        Write(text[3..5], minute);
        text[5] = ':';
        Write(text[6..8], second);
    }

    private static void Write(Span<char> text, int number)
    {
        for (var index = text.Length - 1; index >= 0; index--)
        {
            text[index] = number < 0 ? 'X' : (char)('0' + (number % 10));
            number = number < 0 ? number : number / 10;
        }
    }

    private static int Months(Moment start, Moment end) => ((end.Year - start.Year) * 12) + end.Month - start.Month;

    private static int Same(int one, int other) => one == other ? one : -1;
}
