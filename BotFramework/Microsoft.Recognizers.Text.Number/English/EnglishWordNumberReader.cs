using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads numbers that begin with a word.</summary>
internal static class EnglishWordNumberReader
{
    public static bool TryRead(TokenText text, int index, NumberScope scope, out NumberReading reading)
    {
        reading = default;
        var word = EnglishNumberWords.Find(text, index);
        if (word == NumberWord.None || IsBehindDigits(text, index))
        {
            return false;
        }

        reading = word switch
        {
            NumberWord.Half => ReadHalf(text, index),
            NumberWord.Quarter => ReadPartOfRound(text, index, 0.25),
            NumberWord.Article or NumberWord.Unit or NumberWord.Teen or NumberWord.Ten => ReadCardinal(text, index, word, scope),
            _ => default,
        };
        return !reading.IsEmpty && !IsPronoun(text, reading, scope) && !IsBehindDigits(text, reading.Next);
    }

    /// <summary>"half a dozen", "half a million", "half".</summary>
    private static NumberReading ReadHalf(TokenText text, int index)
    {
        var dozen = EnglishNumberWords.Find(text, index + 1) == NumberWord.Article ? index + 2 : index + 1;
        if (EnglishNumberWords.Find(text, dozen, out var size) == NumberWord.Dozen)
        {
            return new NumberReading(size / 2, NumberSubType.Integer, index, dozen + 1);
        }

        var part = ReadPartOfRound(text, index, 0.5);
        return part.IsEmpty ? new NumberReading(0.5, NumberSubType.Fraction, index, index + 1) : part;
    }

    /// <summary>"quarter million", "half of a billion".</summary>
    private static NumberReading ReadPartOfRound(TokenText text, int index, double part) =>
        EnglishFractionReader.TryReadRoundBehind(text, index + 1, out var size, out var next)
            ? new NumberReading(part * size, NumberSubType.Fraction, index, next)
            : default;

    private static NumberReading ReadCardinal(TokenText text, int index, NumberWord word, NumberScope scope)
    {
        if (EnglishFractionReader.TryRead(text, index, out var fraction))
        {
            return fraction;
        }

        if (word == NumberWord.Article && EnglishNumberWords.Find(text, index + 1, out var dozen) == NumberWord.Dozen)
        {
            return new NumberReading(dozen, NumberSubType.Integer, index, index + 2);
        }

        if (!EnglishIntegerReader.TryRead(text, index, out var value, out var next))
        {
            return default;
        }

        if (EnglishNumberWords.Find(text, next, out dozen) == NumberWord.Dozen)
        {
            return new NumberReading(value * dozen, NumberSubType.Integer, index, next + 1);
        }

        var integer = new NumberReading(value, NumberSubType.Integer, index, next);
        var longer = EnglishPointReader.Extend(text, integer);
        return longer.Next > next ? longer : EnglishRatioReader.Extend(text, integer, scope);
    }

    /// <summary>"the one", "that one": a pronoun, not a number.</summary>
    private static bool IsPronoun(TokenText text, NumberReading reading, NumberScope scope) =>
        !scope.HasFlag(NumberScope.BeforeUnit)
        && text.Is(reading.First, "one")
        && (text.Is(reading.First - 1, "the") || text.Is(reading.First - 1, "this")
            || text.Is(reading.First - 1, "that") || text.Is(reading.First - 1, "which"));

    private static bool IsBehindDigits(TokenText text, int index) =>
        text.IsJoined(index) && (text.IsDigits(index - 1) || text.IsDigits(index) || text.Is(index - 1, '_') || text.Is(index, '_'));
}
