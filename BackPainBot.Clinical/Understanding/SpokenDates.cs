using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BackPainBot.Clinical;

/// <summary>
/// The dates and times in a text that the recognizers know: "two days ago", "since the 3rd", "on 2 March", "half six this
/// morning". They are asked only where the text holds a number or a word of time, and each is taken in the past, where a
/// pain began.
/// </summary>
internal sealed class SpokenDates(TimeWords words)
{
    private const int LongestEpisodeDays = 400;
    private const string MonthFirst = "en-us";

    /// <summary>A moment and where it is spoken of.</summary>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="End">Where it ends in the text, exclusive.</param>
    /// <param name="Moment">The middle of what it may be, not after now.</param>
    /// <param name="IsSince">Whether it says since when, not only when.</param>
    public readonly record struct Date(int Start, int End, DateTimeOffset Moment, bool IsSince);

    /// <summary>The dates of a text in their order; empty where it speaks of none.</summary>
    public IReadOnlyList<Date> Read(Workspace work, Utterance utterance)
    {
        if (!SpeaksOfTime(work))
        {
            return [];
        }

        var culture = utterance.Locale is { } locale && locale.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
            ? locale.ToLowerInvariant()
            : MonthFirst;
        var dates = new List<Date>();
        foreach (var found in DateTimeRecognizer.RecognizeDateTime(utterance.Text, culture, DateTimeOptions.None, utterance.SaidAt.DateTime))
        {
            if (IsScore(found.Text))
            {
                continue;
            }

            // "In 2016" tells of an earlier episode, "since 2016" of this one.
            if (Latest(found, utterance.SaidAt, out var isSince) is { } moment
                && (isSince || (utterance.SaidAt - moment).TotalDays < LongestEpisodeDays))
            {
                dates.Add(new Date(found.Start, found.End + 1, moment, isSince));
            }
        }

        return dates;
    }

    /// <summary>"5/5", "7/10": so many of so many, which the recognizers take for a day of a month.</summary>
    private static bool IsScore(string text) => text.EndsWith("/5", StringComparison.Ordinal) || text.EndsWith("/10", StringComparison.Ordinal);

    private bool SpeaksOfTime(Workspace work)
    {
        for (var i = 0; i < work.Count; i++)
        {
            ref readonly var token = ref work.Tokens[i];
            if (token.Kind == TokenKind.Number || !double.IsNaN(token.Number)
                || (token.Word >= 0 && (words.Units.ContainsKey(token.Word) || words.Months.ContainsKey(token.Word) || words.DayParts.ContainsKey(token.Word))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is ambiguous is the latest of its meanings that is over.</summary>
    private static DateTimeOffset? Latest(ModelResult found, DateTimeOffset now, out bool isSince)
    {
        isSince = false;
        DateTimeOffset? latest = null;
        if (found.Resolution is null || !found.Resolution.TryGetValue("values", out var given) || given is not IEnumerable<Dictionary<string, string>> values)
        {
            return null;
        }

        foreach (var value in values)
        {
            isSince |= value.GetValueOrDefault("Mod") == "since";
            if (Moment(value, now) is { } moment && moment <= now && (latest is null || moment > latest))
            {
                latest = moment;
            }
        }

        return latest;
    }

    /// <summary>A day is meant as a whole: at the same hour as now, "two days ago" is 48 hours.</summary>
    private static DateTimeOffset? Moment(Dictionary<string, string> value, DateTimeOffset now)
    {
        var type = value.GetValueOrDefault("type");
        switch (type)
        {
            case "date":
                return Parse(value.GetValueOrDefault("value"), now)?.Add(now.TimeOfDay);
            case "datetime":
                return Parse(value.GetValueOrDefault("value"), now);
            case "daterange" or "datetimerange":
                var start = Parse(value.GetValueOrDefault("start"), now);
                var end = Parse(value.GetValueOrDefault("end"), now);
                return (start, end) switch
                {
                    ({ } from, { } to) => from + ((Earlier(to, now) - from) / 2),
                    ({ } from, null) => type == "daterange" ? from.Add(now.TimeOfDay) : from,
                    _ => null,
                };
            default:
                // A bare time of day, a length of time and a habit date nothing by themselves.
                return null;
        }
    }

    private static DateTimeOffset Earlier(DateTimeOffset first, DateTimeOffset second) => first < second ? first : second;

    private static DateTimeOffset? Parse(string? text, DateTimeOffset now) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), now.Offset)
            : null;
}
