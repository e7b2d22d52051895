using System.Collections.Immutable;
using System.Globalization;

namespace BackPainBot.Dialogs.People;

/// <summary>When somebody is there on each day of the week, in the gym's own time.</summary>
/// <param name="Days">From and to by day, the end not included; days without an entry are closed.</param>
public sealed record OpeningHours(ImmutableSortedDictionary<DayOfWeek, (TimeOnly From, TimeOnly To)> Days)
{
    /// <summary>Whether somebody is there at this moment of the member's clock.</summary>
    public bool IsOpen(DateTimeOffset now) =>
        Days.TryGetValue(now.DayOfWeek, out var hours) && TimeOnly.FromTimeSpan(now.TimeOfDay) is var time && time >= hours.From && time < hours.To;

    /// <summary>Reads one day, such as "Monday" with "09:00-17:30".</summary>
    /// <returns>Null where it cannot be read, or ends before it begins.</returns>
    public static (DayOfWeek Day, TimeOnly From, TimeOnly To)? Read(string day, string hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var ends = hours.Split('-', StringSplitOptions.TrimEntries);
        return Enum.TryParse<DayOfWeek>(day, ignoreCase: true, out var weekday) && !int.TryParse(day, CultureInfo.InvariantCulture, out _)
            && ends.Length == 2 && Time(ends[0]) is { } from && Time(ends[1]) is { } to && from < to
                ? (weekday, from, to)
                : null;
    }

    /// <summary>Of settings that were checked.</summary>
    public static OpeningHours Of(PersonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var days = options.Hours.Select(pair => Read(pair.Key, pair.Value)).OfType<(DayOfWeek Day, TimeOnly From, TimeOnly To)>();
        return new OpeningHours(days.ToImmutableSortedDictionary(day => day.Day, day => (day.From, day.To)));
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
