using System.Globalization;
using Microsoft.Recognizers.Text.Digits;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads numbers of several parts, digits with round words first: "4 thousand 3 hundred and 21".</summary>
internal static class EnglishMergedNumberReader
{
    // More parts than there are round words cannot each be smaller than the one before.
    private const int MostParts = 8;

    /// <summary>Adds the parts that follow, each smaller than the one before.</summary>
    public static NumberReading Extend(TokenText text, NumberReading number)
    {
        var last = number;
        for (var part = 0; part < MostParts && last.SubType == NumberSubType.Integer; part++)
        {
            var index = EnglishNumberWords.Find(text, number.Next) == NumberWord.And ? number.Next + 1 : number.Next;
            if (!TryReadPart(text, index, out var next, out var isRound) || !IsSmaller(next.Value, last.Value))
            {
                break;
            }

            number = new NumberReading(number.Value + next.Value, NumberSubType.Merged, number.First, next.Next);
            last = next;
            if (!isRound)
            {
                break;
            }
        }

        return number;
    }

    private static bool TryReadPart(TokenText text, int index, out NumberReading part, out bool isRound)
    {
        isRound = false;
        part = default;
        if (text.IsDigits(index))
        {
            if (!DigitLiteralReader.TryRead(text, index, out var literal) || literal.IsDecimal
                || !DigitBoundary.IsOpenAfter(text, literal.Next - 1))
            {
                return false;
            }

            isRound = EnglishNumberWords.Find(text, literal.Next, out var size) == NumberWord.Round;
            part = isRound
                ? new NumberReading(literal.Value * size, NumberSubType.Integer, index, literal.Next + 1)
                : new NumberReading(literal.Value, NumberSubType.Integer, index, literal.Next);
            return true;
        }

        if (EnglishIntegerReader.TryRead(text, index, out var value, out var next))
        {
            part = new NumberReading(value, NumberSubType.Integer, index, next);
            return true;
        }

        return false;
    }

    private static bool IsSmaller(double part, double before) =>
        part > 0 && part < before && part % 1 == 0 && before % 1 == 0 && Length(part) < Length(before);

    private static int Length(double value) => value.ToString("G15", CultureInfo.InvariantCulture).Length;
}
