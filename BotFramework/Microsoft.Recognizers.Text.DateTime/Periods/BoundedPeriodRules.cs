using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Periods bounded by a reckoned date: "more than 2 weeks ago", "less than 3 days after tomorrow", "for 3 days, from today".</summary>
internal static class BoundedPeriodRules
{
    // "more than 2 weeks ago", "less than 3 days after tomorrow"
    public static Entity Read(Reading r, int index)
    {
        if (r[index].Key is not (Key.More or Key.Less) || !r.Is(index + 1, Key.Than) || ReckonedDateRules.Read(r, index + 2) is not { } date
            || !IsAgoOrLater(r, date))
        {
            return null;
        }

        var ago = IsAgo(r, date);
        if (r.Is(index, Key.Less))
        {
            return Less(index, date, date.Amount, ago);
        }

        date.Kind = EntityKind.DatePeriod;
        date.First = index;
        date.Mod = ago ? "before" : "after";
        date.Traits |= EntityTraits.OneBound;
        (date.PastEnd, date.FutureEnd) = (date.Past, date.Future);
        return date;
    }

    /// <summary>The period between a reckoned date and what it was reckoned from.</summary>
    public static Entity Less(int first, Entity date, Amount amount, bool ago) =>
        ago
            ? MeasuredPeriod.Days(first, date.Next, amount, date.Future, amount.Shift(date.Future, 1))
            : MeasuredPeriod.Days(first, date.Next, amount, amount.Shift(date.Future, -1), date.Future);

    /// <summary>Whether a date was reckoned backwards.</summary>
    public static bool IsAgo(Reading r, Entity date) =>
        r[date.Next - 1].Key is Key.Ago or Key.Earlier || r.Is(date.Next - 2, Key.Before);

    private static bool IsAgoOrLater(Reading r, Entity date) =>
        r[date.Next - 1].Key is Key.Ago or Key.Earlier or Key.Later or Key.Now || r[date.Next - 1].Key is Key.Today or Key.Tomorrow or Key.Yesterday;

    // "for 3 days, from today"
    public static Entity ReadFor(Reading r, int index)
    {
        if (!r.Is(index, Key.For) || DurationRules.Read(r, index + 1) is not { } duration || duration.Amount.HasTime
            || !r.Is(r.Skip(duration.Next, ','), Key.From) || ReckonedDateRules.Read(r, index + 1) is not { } date)
        {
            return null;
        }

        return Less(index, date, duration.Amount, ago: false);
    }
}
