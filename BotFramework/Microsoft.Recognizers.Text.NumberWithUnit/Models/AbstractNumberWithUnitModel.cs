using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>
/// Finds quantities of one kind. A resolution has <c>value</c>, in invariant format, null where a unit stands alone,
/// and <c>unit</c>. Quantities come first, in the order of the text, then the units that stand alone.
/// </summary>
public abstract class AbstractNumberWithUnitModel : IModel
{
    private readonly QuantityFinder finder;

    private protected AbstractNumberWithUnitModel(IUnitGrammar grammar) => finder = new QuantityFinder(grammar);

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query) => finder.Find(TokenText.Tokenize(query), ModelTypeName);
}
