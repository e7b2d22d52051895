using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds lengths, areas, volumes, weights, speeds, angles and amounts of information. A resolution also has <c>subtype</c>, such as <c>Length</c>.</summary>
public class DimensionModel : AbstractNumberWithUnitModel
{
    internal DimensionModel(IUnitGrammar grammar)
        : base(grammar)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "dimension";
}
