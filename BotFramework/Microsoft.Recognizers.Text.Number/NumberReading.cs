using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number that was read from a text.</summary>
/// <param name="Value">Its value, finite.</param>
/// <param name="SubType">How it is written.</param>
/// <param name="First">Index of its first token, the sign included.</param>
/// <param name="Next">Index of the token behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberReading(double Value, NumberSubType SubType, int First, int Next)
{
    public bool IsEmpty => Next <= First;
}
