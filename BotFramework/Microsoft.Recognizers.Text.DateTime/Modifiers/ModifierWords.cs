using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Modifiers;

/// <summary>The words that make a range of a point or of a period: "before", "no later than", "since", "or later", "&gt;=".</summary>
internal static class ModifierWords
{
    /// <summary>Reads such words before a date.</summary>
    /// <param name="r">The text.</param>
    /// <param name="index">Where they may begin.</param>
    /// <param name="mod">"before", "until", "after" or "since"; null for "=".</param>
    /// <returns>The token behind them, or the same one if there are none.</returns>
    public static int Skip(Reading r, int index, out string mod)
    {
        var start = SkipInclusive(r, index);
        var next = SkipBeforeOrAfter(r, start, out mod);
        if (next == start)
        {
            next = start == index ? SkipSince(r, index, out mod) : start;
        }

        if (next == start)
        {
            return start == index ? SkipSign(r, index, out mod) : index;
        }

        var inclusive = SkipInclusiveBehind(r, next);
        if (inclusive > next || start > index)
        {
            mod = mod switch { "before" => "until", "after" => "since", _ => mod };
        }

        return inclusive;
    }

    /// <summary>"before" and "after" and what means the same.</summary>
    public static int SkipBeforeOrAfter(Reading r, int index, out string mod)
    {
        mod = "before";
        var next = index + 1;
        switch (r[index].Key)
        {
            case Key.Before or Key.By or Key.Until:
                return next;
            case Key.Prior when r.Is(next, Key.To):
                return next + 1;
            case Key.In when r.Is(next, Key.Advance) && r.Is(next + 1, Key.Of):
                return next + 2;
            case Key.No when r.Is(next, Key.Later) && r.Is(next + 1, Key.Than):
                return next + 2;
            case Key.Earlier or Key.Sooner when r.Is(next, Key.Than):
                return next + 1;
            case Key.Ending when r[next].Key is Key.With or Key.On:
                return next + 1;
            case Key.As when r.Is(next, Key.Late) && r.Is(next + 1, Key.As):
                mod = "until";
                return next + 2;
            case Key.After when !r.Is(next, Key.From):
                if (r.Is(next, Key.Or) && r.Is(next + 1, Key.Equal) && r.Is(next + 2, Key.To))
                {
                    mod = "since";
                    return next + 3;
                }

                mod = "after";
                return r.Skip(next, Key.On);
            case Key.Later or Key.Greater when r.Is(next, Key.Than):
                mod = "after";
                return next + 1;
            default:
                mod = null;
                return index;
        }
    }

    /// <summary>Behind "or later", "and after".</summary>
    public static int SkipOrLater(Reading r, int index)
    {
        if (r[index].Key is not (Key.Or or Key.And))
        {
            return index;
        }

        var found = r[index + 1].Key is Key.Later or Key.After or Key.Greater || r.Text.Is(index + 1, "above");
        return found && !r.Is(index + 2, Key.Than) ? index + 2 : index;
    }

    private static int SkipSince(Reading r, int index, out string mod)
    {
        mod = "since";
        var next = index + 1;
        switch (r[index].Key)
        {
            case Key.Since:
                return next;
            case Key.Starting:
            case Key.Beginning when r.Text.Is(index, "beginning"):
                return r[next].Key is Key.From or Key.On or Key.With ? next + 1 : next;
            case Key.As when r.Is(next, Key.Early) && r.Is(next + 1, Key.As):
                return next + 2;
            case Key.Any when r.Is(next, Key.Time) && r.Is(next + 1, Key.From):
                return next + 2;
            default:
                mod = null;
                return index;
        }
    }

    private static int SkipSign(Reading r, int index, out string mod)
    {
        mod = null;
        if (r.IsSymbol(index, '='))
        {
            return r.IsSymbol(index - 1, '<') || r.IsSymbol(index - 1, '>') ? index : index + 1;
        }

        var less = r.IsSymbol(index, '<');
        if ((!less && !r.IsSymbol(index, '>')) || (r.IsJoined(index) && r.Text.IsWord(index - 1)))
        {
            return index;
        }

        var equal = r.IsSymbol(index + 1, '=');
        mod = less ? equal ? "until" : "before" : equal ? "since" : "after";
        return equal ? index + 2 : index + 1;
    }

    // "on or before"
    private static int SkipInclusive(Reading r, int index) =>
        r[index].Key is Key.On or Key.In or Key.At && r.Is(index + 1, Key.Or) ? index + 2 : index;

    // "before or on"
    private static int SkipInclusiveBehind(Reading r, int index) =>
        r.Is(index, Key.Or) && r[index + 1].Key is Key.On or Key.In or Key.At ? index + 2 : index;
}
