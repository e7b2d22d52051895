using Microsoft.Recognizers.Text.Digits;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads numbers that begin with digits, and the words behind them that belong to the number.</summary>
internal static class EnglishDigitNumberReader
{
    public static bool TryRead(TokenText text, int index, NumberScope scope, bool negative, out NumberReading reading)
    {
        var beforeUnit = scope.HasFlag(NumberScope.BeforeUnit);
        if (FractionNotation.TryRead(text, index, beforeUnit, out var fraction, out var next))
        {
            reading = new NumberReading(fraction, NumberSubType.Fraction, index, next);
            return true;
        }

        reading = default;
        if (!DigitLiteralReader.TryRead(text, index, out var literal))
        {
            return false;
        }

        if (PowerNotation.TryRead(text, literal.Next, negative ? -literal.Value : literal.Value, out var power, out next))
        {
            reading = new NumberReading(power, NumberSubType.Power, index, next);
            return true;
        }

        if (TryReadMultiplied(text, index, literal, out reading))
        {
            return true;
        }

        if (!beforeUnit && !DigitBoundary.IsOpenAfter(text, literal.Next - 1))
        {
            return false;
        }

        var plain = new NumberReading(literal.Value, SubTypeOf(literal.Value, literal.IsDecimal), index, literal.Next);
        reading = plain.Next == index + 1
            ? EnglishRatioReader.Extend(text, plain, scope)
            : plain;
        reading = reading.Next > plain.Next ? reading : EnglishPointReader.Extend(text, plain);
        reading = reading.Next > plain.Next ? reading : EnglishFractionReader.ExtendByPart(text, plain, 1);
        return true;
    }

    /// <summary>Reads "10k", "2.5 M", "3 dozen", "4 million", "3 hundred and 21", "3 million and a half".</summary>
    private static bool TryReadMultiplied(TokenText text, int index, DigitLiteral literal, out NumberReading reading)
    {
        reading = default;
        var next = literal.Next;
        var factor = EnglishNumberWords.Multiplier(text, next);
        if (factor > 1 && DigitBoundary.IsOpenAfter(text, next))
        {
            reading = Multiplied(literal, factor, index, next + 1);
            return true;
        }

        if (text.IsJoined(next))
        {
            return false;
        }

        var word = EnglishNumberWords.Find(text, next, out var size);
        if (word == NumberWord.Dozen)
        {
            reading = Multiplied(literal, size, index, next + 1);
            return true;
        }

        if (word != NumberWord.Round)
        {
            return false;
        }

        factor = 1;
        while (EnglishNumberWords.Find(text, next, out size) == NumberWord.Round)
        {
            factor *= size;
            next++;
        }

        var multiplied = Multiplied(literal, factor, index, next);
        reading = EnglishFractionReader.ExtendByPart(text, multiplied, factor);
        reading = reading.Next > multiplied.Next ? reading : EnglishMergedNumberReader.Extend(text, multiplied);
        return true;
    }

    private static NumberReading Multiplied(DigitLiteral literal, double factor, int index, int next)
    {
        var value = literal.Value * factor;
        return new NumberReading(value, SubTypeOf(value, literal.IsDecimal), index, next);
    }

    private static NumberSubType SubTypeOf(double value, bool isDecimal) =>
        isDecimal && value % 1 != 0 ? NumberSubType.Decimal : NumberSubType.Integer;
}
