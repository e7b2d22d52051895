using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Digits;

/// <summary>Reads digits in groups of three: "1,234,567", "1.234.567" or "1 234 567"; and "12,34,567" of Indian English.</summary>
internal static class DigitGroups
{
    private const int GroupLength = 3;

    /// <summary>Reads digits grouped by commas.</summary>
    /// <returns>The index behind the last group, or <paramref name="index"/> if the digits are not grouped or too large.</returns>
    public static int ReadCommas(TokenText text, int index, out long value)
    {
        var next = EndOfGroups(text, index, ',');
        value = 0;
        for (var group = index; group < next; group += 2)
        {
            var digits = text.DigitsValue(group);
            if (value > long.MaxValue / 10_000)
            {
                return index;
            }

            value = (value * 1_000) + digits;
        }

        return next;
    }

    /// <summary>The index behind the last group of three digits, or <paramref name="index"/> if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The digits before the first separator.</param>
    /// <param name="separator">What stands between groups.</param>
    public static int EndOfGroups(TokenText text, int index, char separator)
    {
        if (text[index].Length > GroupLength || DigitBoundary.FollowsSeparator(text, index))
        {
            return index;
        }

        var next = index + 1;
        while (IsGroup(text, next, separator, GroupLength))
        {
            next += 2;
        }

        return next > index + 1 ? next : index;
    }

    /// <summary>The index behind the groups of "12,34,567", or <paramref name="index"/>.</summary>
    public static int EndOfIndianGroups(TokenText text, int index)
    {
        if (text[index].Length > 2 || DigitBoundary.FollowsSeparator(text, index))
        {
            return index;
        }

        var next = index + 1;
        while (IsGroup(text, next, ',', 2))
        {
            next += 2;
        }

        return next > index + 1 && IsGroup(text, next, ',', GroupLength) ? next + 2 : index;
    }

    /// <summary>The index behind the groups of "40 000": one space each, and nothing but a whole number.</summary>
    public static int EndOfSpacedGroups(TokenText text, int index)
    {
        if (text[index].Length > GroupLength || DigitBoundary.FollowsSeparator(text, index))
        {
            return index;
        }

        var next = index + 1;
        while (text.IsDigits(next) && text[next].Length == GroupLength && text[next].Start == text[next - 1].End + 1)
        {
            next++;
        }

        return next > index + 1 ? next : index;
    }

    private static bool IsGroup(TokenText text, int index, char separator, int length) =>
        text.IsJoined(index) && text.Is(index, separator)
        && text.IsJoined(index + 1) && text.IsDigits(index + 1) && text[index + 1].Length == length;
}
