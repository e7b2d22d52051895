using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads the part of a decimal behind the word "point": "nine point nought four", "two point seventy-one", "1 point 5 million".</summary>
internal static class EnglishPointReader
{
    // More digits than a value can hold.
    private const int MostDigits = 20;

    /// <summary>Adds what follows "point" to a whole number; the number itself if nothing does.</summary>
    public static NumberReading Extend(TokenText text, NumberReading whole)
    {
        if (whole.SubType != NumberSubType.Integer
            || EnglishNumberWords.Find(text, whole.Next) != NumberWord.Point
            || !TryReadPart(text, whole.Next + 1, out var part, out var next))
        {
            return whole;
        }

        var value = whole.Value + part;
        var subType = NumberSubType.Decimal;
        while (EnglishNumberWords.Find(text, next, out var size) == NumberWord.Round)
        {
            value *= size;
            next++;
            subType = value % 1 == 0 ? NumberSubType.Integer : NumberSubType.Decimal;
        }

        return new NumberReading(value, subType, whole.First, next);
    }

    private static bool TryReadPart(TokenText text, int index, out double part, out int next)
    {
        if (text.IsDigits(index) && text[index].AfterSpace)
        {
            next = index + 1;
            return TryShift(text.DigitsValue(index), text[index].Length, out part);
        }

        if (EnglishNumberWords.Find(text, index, out var digit) == NumberWord.Unit)
        {
            part = 0;
            next = index;
            for (var scale = 0.1; next < index + MostDigits && EnglishNumberWords.Find(text, next, out digit) == NumberWord.Unit; scale *= 0.1)
            {
                part += digit * scale;
                next++;
            }

            return true;
        }

        if (EnglishNumberWords.Find(text, index) is NumberWord.Teen or NumberWord.Ten)
        {
            EnglishIntegerReader.TryReadHead(text, index, out var value, out next);
            return TryShift((long)value, 2, out part);
        }

        part = 0;
        next = index;
        return false;
    }

    private static bool TryShift(long digits, int count, out double part)
    {
        part = digits / Math.Pow(10, count);
        return digits >= 0;
    }
}
