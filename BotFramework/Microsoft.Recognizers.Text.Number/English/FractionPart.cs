using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>A word, or a number below a hundred of two words, before the noun of a fraction.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsOne">Whether it is "a" or "one", which count a noun in the singular.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FractionPart(FractionPartKind Kind, long Value, bool IsOne)
{
    /// <summary>Adds the parts of one number.</summary>
    public static void AddAll(ReadOnlySpan<FractionPart> parts, ref MagnitudeSum sum)
    {
        foreach (var part in parts)
        {
            if (part.Kind == FractionPartKind.Round)
            {
                sum.Multiply(part.Value);
            }
            else
            {
                sum.Add(part.Value);
            }
        }
    }
}
