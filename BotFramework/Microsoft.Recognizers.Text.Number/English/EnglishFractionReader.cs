using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>
/// Reads fractions in words: "two thirds", "a quarter", "one hundred and three and two thirds", "three quarters of a
/// million". The words up to the noun of the fraction are collected first; then it is decided which of them belong to
/// the noun ("twenty twenty-fifths"), which count it, and which are the whole number before it.
/// </summary>
internal static class EnglishFractionReader
{
    private const int MostWords = 24;
    private const int MostSmallInARow = 3;
    private const int SmallestRound = 100;

    /// <summary>Reads the fraction that begins at a token.</summary>
    public static bool TryRead(TokenText text, int index, out NumberReading reading)
    {
        Span<Part> parts = stackalloc Part[MostWords];
        if (!TryCollect(text, index, parts, out var count, out var noun))
        {
            reading = default;
            return false;
        }

        return TryCompose(text, index, parts[..count], noun, out reading);
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

    private static bool TryCollect(TokenText text, int index, Span<Part> parts, out int count, out Noun noun)
    {
        count = 0;
        noun = default;
        var smallInARow = 0;
        while (count < parts.Length && smallInARow <= MostSmallInARow)
        {
            var word = EnglishNumberWords.Find(text, index, out var value);
            switch (word)
            {
                case NumberWord.Unit or NumberWord.Teen or NumberWord.Article:
                    parts[count++] = new Part(PartKind.Small, value, word == NumberWord.Article || value == 1, index++);
                    smallInARow++;
                    break;
                case NumberWord.Ten when EnglishNumberWords.IsHyphen(text, index + 1):
                    var unit = EnglishNumberWords.Find(text, index + 2, out var units);
                    if (unit is NumberWord.Ordinal or NumberWord.OrdinalPlural && units < 10)
                    {
                        noun = new Noun(unit, value + units, index + 3, false);
                        return count > 0;
                    }

                    // "ninety-thousandths": the hyphen is before the noun, and the next word decides.
                    parts[count++] = new Part(PartKind.Small, unit == NumberWord.Unit ? value + units : value, false, index);
                    index += unit == NumberWord.Unit ? 3 : 1;
                    smallInARow++;
                    break;
                case NumberWord.Ten:
                    parts[count++] = new Part(PartKind.Small, value, false, index++);
                    smallInARow++;
                    break;
                case NumberWord.Round when count > 0 && parts[count - 1].Kind != PartKind.And:
                    parts[count++] = new Part(PartKind.Round, value, false, index++);
                    smallInARow = 0;
                    break;
                case NumberWord.And when count > 0 && parts[count - 1].Kind != PartKind.And:
                    parts[count++] = new Part(PartKind.And, 0, false, index++);
                    smallInARow = 0;
                    break;
                case NumberWord.Ordinal or NumberWord.OrdinalPlural or NumberWord.RoundOrdinal or NumberWord.RoundOrdinalPlural
                    or NumberWord.Half or NumberWord.Quarter or NumberWord.PartPlural:
                    // "a second" and "five seconds" are time.
                    noun = new Noun(word, value, index + 1, true);
                    return count > 0 && !(word is NumberWord.Ordinal or NumberWord.OrdinalPlural && value <= 2);
                default:
                    if (count == 0 || !EnglishNumberWords.IsHyphen(text, index))
                    {
                        return false;
                    }

                    // "one-fourth": a hyphen only right before the noun.
                    if (EnglishNumberWords.Find(text, index + 1) < NumberWord.Ordinal)
                    {
                        return false;
                    }

                    index++;
                    break;
            }
        }

        return false;
    }

    private static bool TryCompose(TokenText text, int first, ReadOnlySpan<Part> parts, Noun noun, out NumberReading reading)
    {
        reading = default;
        var split = FindDenominator(parts, noun);
        var counted = parts[..split];
        var isPlural = noun.Word is NumberWord.OrdinalPlural or NumberWord.RoundOrdinalPlural or NumberWord.PartPlural;
        var isBareHalf = noun.Word == NumberWord.Half && counted.Length > 0 && counted[^1].Kind == PartKind.And;
        if (counted.IsEmpty || !(isPlural || isBareHalf || counted[^1].IsOne))
        {
            return false;
        }

        var denominator = default(MagnitudeSum);
        AddAll(parts[split..], ref denominator);
        AddNoun(noun, ref denominator);

        if (!TrySplitWhole(counted, isPlural, isBareHalf, out var whole, out var size, out var numerator))
        {
            return false;
        }

        var part = numerator / denominator.Total;
        var next = noun.Next;
        double value;
        var mayHaveRound = isPlural || noun.Word is NumberWord.Half or NumberWord.Quarter || text.Is(next, "of");
        if (mayHaveRound && TryReadRoundBehind(text, next, out var trailing, out var behind))
        {
            next = behind;
            value = size > 1 ? whole + (part * trailing) : (whole + part) * trailing;
        }
        else
        {
            // "two million and three fifths" is 2.6 million, "two hundred and three fifths" is 200.6.
            var isOfRound = size >= 1_000_000 && numerator < denominator.Total && denominator.Total <= 10;
            value = whole + (part * (isOfRound ? size : 1));
        }

        reading = new NumberReading(value, NumberSubType.Fraction, first, next);
        return true;
    }

    /// <summary>The index of the first part that belongs to the noun, as "twenty" does in "three twenty fifths".</summary>
    private static int FindDenominator(ReadOnlySpan<Part> parts, Noun noun)
    {
        if (!noun.CanExtend || noun.Word is NumberWord.Half or NumberWord.Quarter or NumberWord.PartPlural)
        {
            return parts.Length;
        }

        double later = noun.Value;
        double round = 1;
        var split = parts.Length;
        while (split > 0 && parts[split - 1].Kind != PartKind.And)
        {
            double earlier = parts[split - 1].Value;
            if (later >= SmallestRound)
            {
                if (later <= earlier)
                {
                    return split;
                }
            }
            else if (!Composes(earlier, later) || earlier < round)
            {
                return split;
            }
            else
            {
                round = earlier;
            }

            later = earlier;
            split--;
        }

        return LeaveNumerator(parts, split);
    }

    /// <summary>
    /// All parts could belong to the noun, but something must count it: what goes up to the first round word before a
    /// smaller number, as in "one hundred | thirty fifths", or else all of them, as in "one hundred | fifths".
    /// </summary>
    private static int LeaveNumerator(ReadOnlySpan<Part> parts, int start)
    {
        for (var index = start; index < parts.Length - 1; index++)
        {
            if (parts[index].Kind == PartKind.Round && parts[index + 1].Kind == PartKind.Small)
            {
                return index + 1;
            }
        }

        return parts.Length;
    }

    private static bool Composes(double earlier, double later)
    {
        var unit = later > 10 ? 100 : 10;
        return earlier >= unit && earlier % unit == 0;
    }

    /// <summary>Parts what counts the noun from the whole number before it.</summary>
    private static bool TrySplitWhole(
        ReadOnlySpan<Part> counted, bool isPlural, bool isBareHalf, out double whole, out double size, out double numerator)
    {
        whole = 0;
        size = 1;
        numerator = 1;
        var end = counted.Length;
        if (isBareHalf)
        {
            end--;
        }
        else
        {
            var start = isPlural ? StartOfNumerator(counted) : counted.Length - 1;
            var count = default(MagnitudeSum);
            if (!IsOneNumber(counted[start..]))
            {
                return false;
            }

            AddAll(counted[start..], ref count);
            numerator = count.Total;
            end = start > 0 && counted[start - 1].Kind == PartKind.And ? start - 1 : start;
        }

        if (end == 0)
        {
            return true;
        }

        var before = counted[..end];
        var sum = default(MagnitudeSum);
        AddAll(before, ref sum);
        whole = sum.Total;
        size = before[^1].Kind == PartKind.Round ? before[^1].Value : 1;
        return IsOneNumber(before);
    }

    private static int StartOfNumerator(ReadOnlySpan<Part> counted)
    {
        var start = counted.Length;
        while (start > 0 && counted[start - 1].Kind != PartKind.And)
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether parts are one number, as "two hundred and five" is and "two five" is not.</summary>
    private static bool IsOneNumber(ReadOnlySpan<Part> parts)
    {
        for (var index = 1; index < parts.Length; index++)
        {
            var (before, here) = (parts[index - 1], parts[index]);
            var fits = here.Kind switch
            {
                PartKind.Small => before.Kind != PartKind.Small || (before.Value >= 20 && before.Value % 10 == 0 && here.Value < 10),
                PartKind.And => index < parts.Length - 1,
                _ => before.Kind != PartKind.And,
            };
            if (!fits)
            {
                return false;
            }
        }

        return parts.Length > 0 && parts[0].Kind == PartKind.Small;
    }

    private static void AddAll(ReadOnlySpan<Part> parts, ref MagnitudeSum sum)
    {
        foreach (var part in parts)
        {
            if (part.Kind == PartKind.Round)
            {
                sum.Multiply(part.Value);
            }
            else
            {
                sum.Add(part.Value);
            }
        }
    }

    private static void AddNoun(Noun noun, ref MagnitudeSum sum)
    {
        if (noun.Word is NumberWord.RoundOrdinal or NumberWord.RoundOrdinalPlural)
        {
            sum.Multiply(noun.Value);
        }
        else
        {
            sum.Add(noun.Value);
        }
    }

    private enum PartKind : byte
    {
        Small,
        Round,
        And,
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Part(PartKind Kind, long Value, bool IsOne, int Token);

    /// <param name="Word">The kind of noun.</param>
    /// <param name="Value">Its value: 5 for "fifths", 21 for "twenty-firsts".</param>
    /// <param name="Next">The token behind it.</param>
    /// <param name="CanExtend">Whether words before it may belong to it.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Noun(NumberWord Word, long Value, int Next, bool CanExtend);
}
