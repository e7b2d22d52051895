using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>A unit that was read from a text.</summary>
/// <param name="Name">Its name, such as "Square meter".</param>
/// <param name="SubType">What it measures, such as "Length"; null if the model has no such division.</param>
/// <param name="StandsAlone">Whether it is a unit without a number too: "celsius" is, "c" is not.</param>
/// <param name="Next">Index of the token behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitReading(string Name, string SubType, bool StandsAlone, int Next);
