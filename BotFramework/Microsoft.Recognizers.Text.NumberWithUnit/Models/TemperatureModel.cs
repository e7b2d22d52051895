using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures. A resolution's unit is <c>C</c>, <c>F</c>, <c>K</c>, <c>R</c>, <c>D</c> (Delisle) or <c>Degree</c>.</summary>
public class TemperatureModel : AbstractNumberWithUnitModel
{
    internal TemperatureModel(IUnitGrammar grammar)
        : base(grammar)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "temperature";
}
