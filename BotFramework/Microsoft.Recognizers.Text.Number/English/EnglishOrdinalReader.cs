using Microsoft.Recognizers.Text.Digits;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads ordinals: "21st", "1,000th", "twenty-first", "two hundred and fifth", "three hundredth".</summary>
internal static class EnglishOrdinalReader
{
    public static bool TryRead(TokenText text, int index, out long value, out int next) =>
        text.IsDigits(index)
            ? TryReadDigits(text, index, out value, out next)
            : TryReadWords(text, index, out value, out next);

    private static bool TryReadDigits(TokenText text, int index, out long value, out int next)
    {
        next = index;
        value = -1;
        if (!DigitBoundary.IsOpenBefore(text, index))
        {
            return false;
        }

        var behind = DigitGroups.ReadCommas(text, index, out var grouped);
        value = behind > index ? grouped : text.DigitsValue(index);
        behind = behind > index ? behind : index + 1;
        var lastDigit = text.Folded(behind - 1)[^1];
        var fits = text.Is(behind, "th")
            || (text.IsJoined(behind) && lastDigit switch
            {
                '1' => text.Is(behind, "st"),
                '2' => text.Is(behind, "nd"),
                '3' => text.Is(behind, "rd"),
                _ => false,
            });
        if (!fits || value < 0 || !DigitBoundary.IsOpenAfter(text, behind))
        {
            return false;
        }

        next = behind + 1;
        return true;
    }

    private static bool TryReadWords(TokenText text, int index, out long value, out int next)
    {
        var sum = default(MagnitudeSum);
        var position = EnglishIntegerReader.ReadRoundGroups(text, index, ref sum);
        // "hundredth" and "a hundred thousandth" are ordinals, "a hundredth" is a fraction.
        var before = EnglishNumberWords.Find(text, position - 1);
        var mayBeRound = position > index ? before != NumberWord.And : before is NumberWord.None or NumberWord.And;
        if (TryReadLast(text, position, ref sum, out next) || (mayBeRound && TryReadRound(text, position, ref sum, out next)))
        {
            var total = sum.Total;
            value = total < long.MaxValue ? (long)total : -1;
            return value >= 0;
        }

        value = -1;
        next = index;
        return false;
    }

    /// <summary>Reads the last word with a number below a hundred before it: "twenty-first", "second", "five thousandth".</summary>
    private static bool TryReadLast(TokenText text, int index, ref MagnitudeSum sum, out int next)
    {
        next = index;
        var word = EnglishNumberWords.Find(text, index, out var number);
        if (word == NumberWord.Ordinal)
        {
            sum.Add(number);
            next = index + 1;
            return true;
        }

        if (word == NumberWord.Ten)
        {
            var last = EnglishNumberWords.IsHyphen(text, index + 1) ? index + 2 : index + 1;
            if (EnglishNumberWords.Find(text, last, out var unit) == NumberWord.Ordinal && unit < 10)
            {
                sum.Add(number + unit);
                next = last + 1;
                return true;
            }
        }

        if (!EnglishIntegerReader.TryReadHead(text, index, out var head, out var behind))
        {
            return false;
        }

        var withHead = sum;
        withHead.Add(head);
        if (!TryReadRound(text, behind, ref withHead, out next))
        {
            return false;
        }

        sum = withHead;
        return true;
    }

    private static bool TryReadRound(TokenText text, int index, ref MagnitudeSum sum, out int next)
    {
        next = index;
        if (EnglishNumberWords.Find(text, index, out var size) != NumberWord.RoundOrdinal)
        {
            return false;
        }

        sum.Multiply(size);
        next = index + 1;
        return true;
    }
}
