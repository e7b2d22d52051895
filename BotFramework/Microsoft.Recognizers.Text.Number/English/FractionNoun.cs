using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The noun of a fraction: "fifths", "a half", "twenty-firsts".</summary>
/// <param name="Word">The kind of noun.</param>
/// <param name="Value">Its value: 5 for "fifths", 21 for "twenty-firsts".</param>
/// <param name="Next">The token behind it.</param>
/// <param name="CanExtend">Whether words before it may belong to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FractionNoun(NumberWord Word, long Value, int Next, bool CanExtend)
{
    public bool IsPlural => Word is NumberWord.OrdinalPlural or NumberWord.RoundOrdinalPlural or NumberWord.PartPlural;

    /// <summary>What the noun divides by, with the words before it that belong to it.</summary>
    public double Denominator(ReadOnlySpan<FractionPart> before)
    {
        var sum = default(MagnitudeSum);
        FractionPart.AddAll(before, ref sum);
        if (Word is NumberWord.RoundOrdinal or NumberWord.RoundOrdinalPlural)
        {
            sum.Multiply(Value);
        }
        else
        {
            sum.Add(Value);
        }

        return sum.Total;
    }
}
