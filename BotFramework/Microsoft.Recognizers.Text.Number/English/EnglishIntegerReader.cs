using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads whole numbers in words: groups such as "two hundred" and "five", up to the last one that is complete.</summary>
internal static class EnglishIntegerReader
{
    // Nobody says a number of more groups; what follows begins another one, and the cost of a reading stays bounded.
    private const int MostGroups = 12;

    /// <summary>Reads "seven", "twenty-one", "a hundred and five thousand"; "a" only before a round word.</summary>
    public static bool TryRead(TokenText text, int index, out double value, out int next)
    {
        var sum = default(MagnitudeSum);
        next = index;
        var position = index;
        for (var group = 0; group < MostGroups && TryReadHead(text, position, out var head, out position); group++)
        {
            sum.Add(head);
            next = ReadRoundWords(text, position, ref sum);
            if (next == position)
            {
                break;
            }

            position = EnglishNumberWords.Find(text, next) == NumberWord.And ? next + 1 : next;
        }

        value = sum.Total;
        return next > index;
    }

    /// <summary>Reads the part of an ordinal before its last word: complete groups only, such as "two hundred and".</summary>
    public static int ReadRoundGroups(TokenText text, int index, ref MagnitudeSum sum)
    {
        var position = index;
        for (var group = 0; group < MostGroups && TryReadHead(text, position, out var head, out var behind); group++)
        {
            if (EnglishNumberWords.Find(text, behind) != NumberWord.Round)
            {
                break;
            }

            sum.Add(head);
            position = ReadRoundWords(text, behind, ref sum);
            if (EnglishNumberWords.Find(text, position) == NumberWord.And)
            {
                position++;
            }
        }

        return position;
    }

    /// <summary>Reads a number below a hundred, or "a" if a round word follows.</summary>
    public static bool TryReadHead(TokenText text, int index, out double value, out int next)
    {
        var word = EnglishNumberWords.Find(text, index, out var number);
        value = number;
        next = index + 1;
        switch (word)
        {
            case NumberWord.Unit or NumberWord.Teen:
                return true;
            case NumberWord.Ten:
                var unitAt = EnglishNumberWords.IsHyphen(text, next) || EnglishNumberWords.Find(text, next) == NumberWord.And ? next + 1 : next;
                if (EnglishNumberWords.Find(text, unitAt, out var unit) == NumberWord.Unit)
                {
                    value += unit;
                    next = unitAt + 1;
                }

                return true;
            case NumberWord.Article:
                return EnglishNumberWords.Find(text, next) == NumberWord.Round;
            default:
                next = index;
                return false;
        }
    }

    private static int ReadRoundWords(TokenText text, int index, ref MagnitudeSum sum)
    {
        while (EnglishNumberWords.Find(text, index, out var size) == NumberWord.Round)
        {
            sum.Multiply(size);
            index++;
        }

        return index;
    }
}
