using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>A day whose month is not said, where the word before makes it one: "on the 18th", "on 29th", "for the 3rd."</summary>
internal static class DayOfMonthRules
{
    public static Entity Read(Reading r, int index)
    {
        var before = r[index - 1].Key;
        if (before is not (Key.On or Key.At or Key.In or Key.For or Key.Since))
        {
            return null;
        }

        var the = r.Is(index, Key.The);
        var start = the ? index + 1 : index;
        var digits = r.IsDigits(start);
        if (!(digits ? DayReader.TryReadDigits(r, start, out var day, out var next) : DayReader.TryReadOrdinal(r, start, out day, out next)))
        {
            return null;
        }

        var ordinal = !digits || next > start + 1;
        return IsDay(r, before, the, digits, ordinal, next) && !IsSomethingElse(r, next)
            ? DateMaker.DayOfMonth(r, index, next, day)
            : null;
    }

    private static bool IsDay(Reading r, Key before, bool the, bool digits, bool ordinal, int next) => before switch
    {
        Key.On when digits => the || ordinal || r.IsClauseEnd(next) || r[next].Key is Key.At or Key.From,
        Key.At or Key.In => digits && ordinal && !the,
        Key.Since => the && ordinal,
        _ => (the || before == Key.On) && ordinal && (r.IsClauseEnd(next) || (digits && the)),
    };

    private static bool IsSomethingElse(Reading r, int next)
    {
        var word = r[next];
        return word.Unit != Unit.None || word.Weekday > 0 || word.Month > 0 || word.Key is Key.Century or Key.Quarter or Key.Half or Key.Week or Key.Weekend or Key.CountedNoun
            || DayReader.IsHour(r, next) || r.IsSymbol(next, '%') || r.IsSymbol(next, '/')
            || (r.IsJoined(next) && r.IsJoined(next + 1) && r.IsDigits(next + 1));
    }
}
