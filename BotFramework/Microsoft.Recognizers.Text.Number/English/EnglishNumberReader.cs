using Microsoft.Recognizers.Text.Digits;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>
/// Reads the number that begins at a token of an English text, in words or digits. Total: any text, any index; the cost
/// is proportional to what is read, or bounded if nothing is.
/// </summary>
internal static class EnglishNumberReader
{
    /// <summary>Reads a whole number: "7", "1,234", "seven", "two hundred and five". No sign, no "a", no fraction.</summary>
    public static bool TryReadInteger(TokenText text, int index, out long value, out int next)
    {
        value = 0;
        next = index;
        double number;
        if (text.IsDigits(index))
        {
            if (!DigitLiteralReader.TryRead(text, index, out var literal) || literal.IsDecimal)
            {
                return false;
            }

            // "on the 3 100 people" is no 3,100 to those who ask for one number.
            var isSpaced = text.IsDigits(index + 1);
            next = isSpaced ? index + 1 : literal.Next;
            number = isSpaced ? text.DigitsValue(index) : literal.Value;
        }
        else if (EnglishNumberWords.Find(text, index) == NumberWord.Article
            || !EnglishIntegerReader.TryRead(text, index, out number, out next))
        {
            return false;
        }

        value = number < long.MaxValue ? (long)number : -1;
        next = value < 0 ? index : next;
        return value >= 0;
    }

    /// <summary>Reads a number that may have its unit right behind it: "2.5", "two and a half", "½", "a quarter", "-3", "10k".</summary>
    public static bool TryReadNumber(TokenText text, int index, out double value, out int next)
    {
        var found = TryRead(text, index, NumberScope.BeforeUnit | NumberScope.NoRatios, out var reading);
        value = reading.Value;
        next = found ? reading.Next : index;
        return found;
    }

    /// <summary>Reads "first", "twenty-first", "21st", "1,000th", "two hundredth".</summary>
    public static bool TryReadOrdinal(TokenText text, int index, out long value, out int next) =>
        EnglishOrdinalReader.TryRead(text, index, out value, out next);

    /// <summary>Reads a number of any kind.</summary>
    public static bool TryRead(TokenText text, int index, NumberScope scope, out NumberReading reading)
    {
        var first = index;
        var hasSign = IsMinus(text, index);
        var negative = hasSign || EnglishNumberWords.Find(text, index) == NumberWord.Negative;
        if (negative)
        {
            index++;
        }

        var found = text[index].Kind switch
        {
            TokenKind.Word => EnglishWordNumberReader.TryRead(text, index, scope, out reading),
            TokenKind.Digits or TokenKind.Symbol => EnglishDigitNumberReader.TryRead(text, index, scope, hasSign, out reading),
            _ => None(out reading),
        };
        if (!found || !double.IsFinite(reading.Value))
        {
            return false;
        }

        if (negative)
        {
            // The sign of a power goes with its base: "-2^2" is 4, "minus 2^2" is -4.
            var value = hasSign && reading.SubType == NumberSubType.Power ? reading.Value : 0 - reading.Value;
            reading = reading with { Value = value, First = first };
        }

        return true;
    }

    private static bool None(out NumberReading reading)
    {
        reading = default;
        return false;
    }

    /// <summary>Whether a hyphen is a minus: before digits, and neither behind a number nor right behind a letter.</summary>
    private static bool IsMinus(TokenText text, int index)
    {
        if (!text.Is(index, '-')
            || !(text.IsDigits(index + 1) || VulgarFraction.TryRead(text, index + 1, out _)
                || DigitBoundary.IsPointAndDigits(text, index + 1)))
        {
            return false;
        }

        return text[index - 1].Kind switch
        {
            TokenKind.Digits => false,
            TokenKind.Word => !text.IsJoined(index)
                && !(text.IsDigits(index - 2) && EnglishNumberWords.Multiplier(text, index - 1) > 1),
            _ => true,
        };
    }
}
