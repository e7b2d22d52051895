using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers of one kind.</summary>
public abstract class AbstractNumberModel : IModel
{
    private readonly Func<TokenText, List<ModelResult>> find;

    private protected AbstractNumberModel(Func<TokenText, List<ModelResult>> find) => this.find = find;

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query) => find(TokenText.Tokenize(query));
}
