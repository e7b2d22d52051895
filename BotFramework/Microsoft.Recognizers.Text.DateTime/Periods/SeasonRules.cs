using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Seasons. When they begin depends on where one lives, so there is a timex and no date.</summary>
internal static class SeasonRules
{
    public static Entity Read(Reading r, int index)
    {
        var start = PeriodPrefix.Skip(r, index, out var prefix);
        var name = Relative.SkipOrThe(r, start, out var shift, out var key);
        if (r[name].Season is not { } season || IsVerb(r, name))
        {
            return null;
        }

        // The article counts only between a prefix and the season.
        if (key == Key.The)
        {
            shift = Relative.None;
        }

        var next = name + 1;
        var of = r.Is(next, Key.Of) || r.IsSymbol(next, ',') ? next + 1 : next;
        var year = shift == Relative.None ? -1 : r.Reference.Year + shift;
        if (YearReaderOrRelative.TryRead(r, of, out var said, out var end))
        {
            (year, next) = (said, end);
        }

        return new Entity
        {
            Kind = EntityKind.DatePeriod,
            First = index,
            Next = next,
            Timex = year < 0 ? season : Timex.Year(year) + "-" + season,
            Mod = prefix.Mod,
            Unresolved = true,
        };
    }

    private static bool IsVerb(Reading r, int name) =>
        r[name - 1].Key is Key.Pronoun or Key.To or Key.Modal or Key.A && !YearReader.TryReadDigits(r, name + 1, out _);
}
