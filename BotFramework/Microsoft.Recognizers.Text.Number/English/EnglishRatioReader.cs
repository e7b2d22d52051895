using Microsoft.Recognizers.Text.Digits;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads "one over three", "seven out of ten", "2 in 5". The last two only if the first number is not the larger.</summary>
internal static class EnglishRatioReader
{
    private const string CurrencySigns = "¥$€£₩";

    /// <summary>Divides a whole number by the one that follows; the number itself if none does.</summary>
    public static NumberReading Extend(TokenText text, NumberReading numerator, NumberScope scope)
    {
        if (scope.HasFlag(NumberScope.NoRatios) || numerator.SubType != NumberSubType.Integer
            || !TryReadSeparator(text, numerator.Next, scope, out var index, out var isAmbiguous)
            || !TryReadDenominator(text, index, out var denominator, out var next)
            || denominator == 0
            || (isAmbiguous && numerator.Value > denominator)
            || IsPartOrPrice(text, numerator.First))
        {
            return numerator;
        }

        return new NumberReading(numerator.Value / denominator, NumberSubType.Fraction, numerator.First, next);
    }

    private static bool TryReadSeparator(TokenText text, int index, NumberScope scope, out int next, out bool isAmbiguous)
    {
        isAmbiguous = true;
        next = index + 1;
        if (text.Is(index, "over"))
        {
            isAmbiguous = false;
            return true;
        }

        if (text.Is(index, "in"))
        {
            return !scope.HasFlag(NumberScope.NoRatiosWithIn);
        }

        next = index + 2;
        return text.Is(index, "out") && text.Is(index + 1, "of") && !scope.HasFlag(NumberScope.NoRatiosWithOutOf);
    }

    private static bool TryReadDenominator(TokenText text, int index, out double value, out int next)
    {
        if (!text.IsDigits(index))
        {
            return EnglishIntegerReader.TryRead(text, index, out value, out next);
        }

        next = index + 1;
        value = text.DigitsValue(index);
        return value > 0 && DigitBoundary.IsOpenAfter(text, index) && !(text.IsJoined(next) && DigitBoundary.IsSeparator(text, next));
    }

    private static bool IsPartOrPrice(TokenText text, int index)
    {
        var before = text.Folded(index - 1);
        return before.Length == 1
            && (CurrencySigns.Contains(before[0]) || (text.IsJoined(index) && DigitBoundary.IsSeparator(text, index - 1)));
    }
}
