using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages: "29 years old", "3-month-old", "age 87".</summary>
public class AgeModel : AbstractNumberWithUnitModel
{
    internal AgeModel(IUnitGrammar grammar)
        : base(grammar)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "age";
}
