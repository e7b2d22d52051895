using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Calendar;

/// <summary>Writes timexes, the language-neutral form of a date or time; -1 stands for a part that was not said.</summary>
internal static class Timex
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Date(Moment day) => string.Create(Invariant, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    public static string Date(int year, int month, int day) =>
        year >= 0
            ? string.Create(Invariant, $"{year:D4}-{month:D2}-{day:D2}")
            : month >= 0 ? string.Create(Invariant, $"XXXX-{month:D2}-{day:D2}") : string.Create(Invariant, $"XXXX-XX-{day:D2}");

    /// <summary>A day two candidates of which are known: what they differ in was not said.</summary>
    public static string Date(Moment future, Moment past) =>
        past == Moment.MinValue || past == future
            ? Date(future)
            : string.Create(
                Invariant,
                $"{(future.Year == past.Year ? future.Year.ToString("D4", Invariant) : "XXXX")}-{Part(future.Month, past.Month)}-{Part(future.Day, past.Day)}");

    public static string Month(int year, int month) =>
        year >= 0 ? string.Create(Invariant, $"{year:D4}-{month:D2}") : string.Create(Invariant, $"XXXX-{month:D2}");

    public static string Year(int year) => year >= 0 ? year.ToString("D4", Invariant) : "XXXX";

    public static string Weekday(int weekday) => string.Create(Invariant, $"XXXX-WXX-{weekday}");

    public static string Instant(Moment moment) =>
        string.Create(Invariant, $"{moment.Year:D4}-{moment.Month:D2}-{moment.Day:D2}T{moment.Hour:D2}:{moment.Minute:D2}:{moment.Second:D2}");

    /// <summary>A moment as results give it.</summary>
    public static string DateAndTime(Moment moment) =>
        string.Create(Invariant, $"{moment.Year:D4}-{moment.Month:D2}-{moment.Day:D2} {moment.Hour:D2}:{moment.Minute:D2}:{moment.Second:D2}");

    /// <summary>A time of day, as exact as it was said.</summary>
    public static string Time(int hour, int minute = -1, int second = -1) =>
        minute < 0
            ? string.Create(Invariant, $"T{hour:D2}")
            : second < 0
                ? string.Create(Invariant, $"T{hour:D2}:{minute:D2}")
                : string.Create(Invariant, $"T{hour:D2}:{minute:D2}:{second:D2}");

    public static string Range(string start, string end, string duration) => string.Concat("(", string.Concat(start, ",", end, ","), duration, ")");

    public static string Count(double number, string unit) => string.Create(Invariant, $"P{number}{unit}");

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

    private static int Months(Moment start, Moment end) => ((end.Year - start.Year) * 12) + end.Month - start.Month;

    private static string Part(int one, int other) => one == other ? one.ToString("D2", Invariant) : "XX";
}
