using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>"next", "this", "last" and their like.</summary>
internal static class Relative
{
    /// <summary>No such word.</summary>
    public const int None = -10;

    /// <summary>Reads a relative word: "this", "next", "last", "coming", "this coming", "this past".</summary>
    /// <param name="r">The text.</param>
    /// <param name="index">Where it may be.</param>
    /// <param name="shift">-1, 0 or 1; <see cref="None"/> if there is none.</param>
    /// <param name="key">The word that counts.</param>
    /// <returns>The token behind it.</returns>
    public static int Skip(Reading r, int index, out int shift, out Key key)
    {
        key = r[index].Key;
        var next = index + 1;
        if (key == Key.This && r[next].Key is Key.Coming or Key.Upcoming or Key.Past)
        {
            key = r[next].Key;
            next++;
        }

        shift = key switch
        {
            Key.Next or Key.Following or Key.Coming or Key.Upcoming => 1,
            Key.Last when IsVerb(r, index) => None,
            Key.Last or Key.Past or Key.Previous => -1,
            Key.This or Key.Current => 0,
            _ => None,
        };
        return shift == None ? index : next;
    }

    /// <summary>Reads a relative word or, as a weak one, "the".</summary>
    public static int SkipOrThe(Reading r, int index, out int shift, out Key key)
    {
        var next = Skip(r, index, out shift, out key);
        if (next == index && r.Is(index, Key.The))
        {
            (shift, key) = (0, Key.The);
            return index + 1;
        }

        return next;
    }

    public static bool IsStrict(Reading r, int index) => Skip(r, index, out _, out _) > index;

    // "it will last two hours", "it may not last"
    private static bool IsVerb(Reading r, int index)
    {
        var before = index - 1;
        if (r.Is(before, Key.Not) || r.Text.Is(before, "t"))
        {
            before = r.IsSymbol(before - 1, '\'') ? before - 2 : before - 1;
        }

        return r.Is(before, Key.Modal) || (r.Is(index - 1, Key.To) && r[index + 1].Number >= 0);
    }
}
