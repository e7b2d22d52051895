using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>
/// Reads fractions in words: "two thirds", "a quarter", "one hundred and three and two thirds", "three quarters of a
/// million". The words up to the noun of the fraction are collected first; then it is decided which of them belong to
/// the noun ("twenty twenty-fifths"), which count it, and which are the whole number before it.
/// </summary>
internal static class EnglishFractionReader
{
    /// <summary>Reads the fraction that begins at a token.</summary>
    public static bool TryRead(TokenText text, int index, out NumberReading reading)
    {
        var words = new FractionWords(text, index, stackalloc FractionPart[FractionWords.MostParts]);
        if (!words.TryCollect())
        {
            reading = default;
            return false;
        }

        return TryCompose(text, index, words.Parts, words.Noun, out reading);
    }

    /// <summary>Adds "and a half", "and three quarters" to a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number before "and".</param>
    /// <param name="size">The round word at its end, 1 if there is none: "3 million and a half" is 3.5 million.</param>
    public static NumberReading ExtendByPart(TokenText text, NumberReading number, double size)
    {
        if (number.SubType != NumberSubType.Integer || EnglishNumberWords.Find(text, number.Next) != NumberWord.And)
        {
            return number;
        }

        var index = number.Next + 1;
        var isPart = TryRead(text, index, out var part)
            || (EnglishNumberWords.Find(text, index) == NumberWord.Half && IsHalf(index, out part));
        if (!isPart || !IsSaidBehindDigits(part.Value))
        {
            return number;
        }

        if (TryReadRoundBehind(text, part.Next, out var trailing, out var next))
        {
            var both = size > 1 ? number.Value + (part.Value * trailing) : (number.Value + part.Value) * trailing;
            return new NumberReading(both, NumberSubType.Fraction, number.First, next);
        }

        var value = number.Value + (part.Value * (size >= 1_000_000 ? size : 1));
        return new NumberReading(value, NumberSubType.Fraction, number.First, part.Next);
    }

    /// <summary>Reads the round word that a fraction is of: "million", "a million", "of a million".</summary>
    public static bool TryReadRoundBehind(TokenText text, int index, out double size, out int next)
    {
        var isOf = text.Is(index, "of");
        next = isOf ? index + 1 : index;
        if (EnglishNumberWords.Find(text, next) == NumberWord.Article)
        {
            next++;
        }
        else if (isOf)
        {
            size = 1;
            return false;
        }

        var word = EnglishNumberWords.Find(text, next, out var round);
        size = round;
        next++;
        return word == NumberWord.Round;
    }

    /// <summary>Halves, thirds and quarters: "5 and a half" is one number, "2704 and a thousandth" are two.</summary>
    private static bool IsSaidBehindDigits(double part) => part < 1 && (part * 12 % 1) is < 1e-9 or > 1 - 1e-9;

    private static bool IsHalf(int index, out NumberReading half)
    {
        half = new NumberReading(0.5, NumberSubType.Fraction, index, index + 1);
        return true;
    }

    private static bool TryCompose(TokenText text, int first, ReadOnlySpan<FractionPart> parts, FractionNoun noun, out NumberReading reading)
    {
        reading = default;
        var split = FractionSplit.FindDenominator(parts, noun);
        var counted = parts[..split];
        var isBareHalf = noun.Word == NumberWord.Half && counted.Length > 0 && counted[^1].Kind == FractionPartKind.And;
        if (counted.IsEmpty || !(noun.IsPlural || isBareHalf || counted[^1].IsOne))
        {
            return false;
        }

        if (!FractionSplit.TrySplitWhole(counted, noun.IsPlural, isBareHalf, out var whole, out var size, out var numerator))
        {
            return false;
        }

        var denominator = noun.Denominator(parts[split..]);
        var part = numerator / denominator;
        var next = noun.Next;
        double value;
        var mayHaveRound = noun.IsPlural || noun.Word is NumberWord.Half or NumberWord.Quarter || text.Is(next, "of");
        if (mayHaveRound && TryReadRoundBehind(text, next, out var trailing, out var behind))
        {
            next = behind;
            value = size > 1 ? whole + (part * trailing) : (whole + part) * trailing;
        }
        else
        {
            // "two million and three fifths" is 2.6 million, "two hundred and three fifths" is 200.6.
            var isOfRound = size >= 1_000_000 && numerator < denominator && denominator <= 10;
            value = whole + (part * (isOfRound ? size : 1));
        }

        reading = new NumberReading(value, NumberSubType.Fraction, first, next);
        return true;
    }
}
