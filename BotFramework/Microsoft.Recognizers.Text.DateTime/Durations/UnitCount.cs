using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A number of units.</summary>
internal readonly record struct UnitCount(double Number, Unit Unit);
