using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Finds ordinal numbers. A resolution has <c>offset</c>, <c>relativeTo</c> (<c>start</c>, <c>end</c> or <c>current</c>)
/// and both of them as <c>value</c>; "third" is 3 from the start, "last" is <c>end+0</c>.
/// </summary>
public class OrdinalModel : AbstractNumberModel
{
    internal OrdinalModel(Func<TokenText, List<ModelResult>> find)
        : base(find)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "ordinal";
}
