using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The words and signs between the two ends of a period.</summary>
internal static class Connectors
{
    /// <summary>"from" or "between".</summary>
    /// <param name="r">The text.</param>
    /// <param name="index">Where it may be.</param>
    /// <param name="between">Whether it is "between", so that "and" may follow.</param>
    /// <returns>The token behind it.</returns>
    public static int SkipLead(Reading r, int index, out bool between)
    {
        between = r.Is(index, Key.Between);
        return between || r.Is(index, Key.From) ? r.SkipThe(index + 1) is var next && next > index + 1 ? next : index + 1 : index;
    }

    /// <summary>"to", "until", "through", a dash or a tilde; "and" if the period began with "between".</summary>
    public static bool TryRead(Reading r, int index, bool between, out int next)
    {
        next = index;
        if (index >= r.Count)
        {
            return false;
        }

        if (r[index].Key is Key.To or Key.Until or Key.Through || (between && r.Is(index, Key.And)))
        {
            next = index + 1;
            return true;
        }

        if (IsDash(r, index))
        {
            next = index + 1;
            while (IsDash(r, next) && r.IsJoined(next) && next < index + 2)
            {
                next++;
            }

            return true;
        }

        return false;
    }

    public static bool IsDash(Reading r, int index) =>
        r.Length(index) == 1 && r.Text.Folded(index)[0] is '-' or '~' or '–' or '—';
}
