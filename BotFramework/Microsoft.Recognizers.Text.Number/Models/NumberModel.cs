using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Finds cardinal numbers. A resolution has <c>value</c>, in invariant format with up to 15 significant digits, and
/// <c>subtype</c>: <c>integer</c>, <c>decimal</c>, <c>fraction</c> or <c>power</c>.
/// </summary>
public class NumberModel : AbstractNumberModel
{
    internal NumberModel(Func<TokenText, List<ModelResult>> find)
        : base(find)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "number";
}
