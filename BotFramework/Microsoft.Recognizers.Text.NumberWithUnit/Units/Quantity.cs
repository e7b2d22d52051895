using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>A number and its unit in a text.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">The unit.</param>
/// <param name="First">Index of the first token of both.</param>
/// <param name="Next">Index of the token behind both, and behind a bracket around the unit.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Quantity(NumberReading Number, UnitReading Unit, int First, int Next);
