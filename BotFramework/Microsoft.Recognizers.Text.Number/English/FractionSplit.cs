namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>
/// Decides which of the words before a fraction's noun belong to the noun ("three | twenty fifths"), which count it, and
/// which are the whole number before it ("two hundred and | three fifths").
/// </summary>
internal static class FractionSplit
{
    private const int SmallestRound = 100;

    /// <summary>The index of the first part that belongs to the noun, as "twenty" does in "three twenty fifths".</summary>
    public static int FindDenominator(ReadOnlySpan<FractionPart> parts, FractionNoun noun)
    {
        if (!noun.CanExtend || noun.Word is NumberWord.Half or NumberWord.Quarter or NumberWord.PartPlural)
        {
            return parts.Length;
        }

        double later = noun.Value;
        double round = 1;
        var split = parts.Length;
        while (split > 0 && parts[split - 1].Kind != FractionPartKind.And)
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
    private static int LeaveNumerator(ReadOnlySpan<FractionPart> parts, int start)
    {
        for (var index = start; index < parts.Length - 1; index++)
        {
            if (parts[index].Kind == FractionPartKind.Round && parts[index + 1].Kind == FractionPartKind.Small)
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
    public static bool TrySplitWhole(
        ReadOnlySpan<FractionPart> counted, bool isPlural, bool isBareHalf, out double whole, out double size, out double numerator)
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

            FractionPart.AddAll(counted[start..], ref count);
            numerator = count.Total;
            end = start > 0 && counted[start - 1].Kind == FractionPartKind.And ? start - 1 : start;
        }

        if (end == 0)
        {
            return true;
        }

        var before = counted[..end];
        var sum = default(MagnitudeSum);
        FractionPart.AddAll(before, ref sum);
        whole = sum.Total;
        size = before[^1].Kind == FractionPartKind.Round ? before[^1].Value : 1;
        return IsOneNumber(before);
    }

    private static int StartOfNumerator(ReadOnlySpan<FractionPart> counted)
    {
        var start = counted.Length;
        while (start > 0 && counted[start - 1].Kind != FractionPartKind.And)
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether parts are one number, as "two hundred and five" is and "two five" is not.</summary>
    private static bool IsOneNumber(ReadOnlySpan<FractionPart> parts)
    {
        for (var index = 1; index < parts.Length; index++)
        {
            var (before, here) = (parts[index - 1], parts[index]);
            var fits = here.Kind switch
            {
                FractionPartKind.Small => before.Kind != FractionPartKind.Small || (before.Value >= 20 && before.Value % 10 == 0 && here.Value < 10),
                FractionPartKind.And => index < parts.Length - 1,
                _ => before.Kind != FractionPartKind.And,
            };
            if (!fits)
            {
                return false;
            }
        }

        return parts.Length > 0 && parts[0].Kind == FractionPartKind.Small;
    }
}
