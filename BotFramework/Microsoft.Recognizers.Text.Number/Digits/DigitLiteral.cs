using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Digits;

/// <summary>A number written in digits, without sign.</summary>
/// <param name="Value">Its value.</param>
/// <param name="IsDecimal">Whether it has a decimal separator.</param>
/// <param name="Next">Index of the token behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigitLiteral(double Value, bool IsDecimal, int Next);
