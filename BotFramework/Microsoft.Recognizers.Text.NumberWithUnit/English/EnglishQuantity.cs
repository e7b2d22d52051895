using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>What all kinds of quantities have in common in English.</summary>
internal static class EnglishQuantity
{
    private const int ShortestBehindHyphen = 3;

    public static bool TryReadNumber(TokenText text, int index, out NumberReading number) =>
        EnglishNumberReader.TryRead(text, index, NumberScope.BeforeUnit | NumberScope.NoRatios, out number);

    /// <summary>The token behind a hyphen that joins a number and a unit, as in "3-inch".</summary>
    public static int SkipHyphen(TokenText text, int index, bool afterNumber) =>
        afterNumber && text.Is(index, '-') && text.IsJoined(index) && text.IsJoined(index + 1)
        && text.IsWord(index + 1) && text[index + 1].Length >= ShortestBehindHyphen
            ? index + 1
            : index;

    /// <summary>Whether letters and digits go on before or behind, as in "scp-173 m", "24703 L-202" and "24703 m212".</summary>
    public static bool IsPartOfCode(TokenText text, Quantity quantity)
    {
        var next = quantity.Unit.Next;
        if (!text.IsDigits(quantity.Number.Next - 1) || !text.IsWord(next - 1))
        {
            return false;
        }

        var isFollowed = text.IsJoined(next)
            && (text.IsDigits(next) || (text.Is(next, '-') && text.IsJoined(next + 1) && text.IsDigits(next + 1)));
        var first = quantity.Number.First;
        return isFollowed
            || (text.IsJoined(first) && text.Is(first - 1, '-') && text.IsJoined(first - 1) && text.IsWord(first - 2));
    }

    /// <summary>Whether one of some words comes at most a few tokens before a place.</summary>
    public static bool IsShortlyBefore(TokenText text, int index, WordTable words)
    {
        const int furthest = 6;
        for (var before = index - 1; before >= index - furthest && before >= 0; before--)
        {
            if (words.Find(text, before).Kind != 0)
            {
                return true;
            }
        }

        return false;
    }
}
