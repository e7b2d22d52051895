namespace Microsoft.Recognizers.Text;

/// <summary>Finds everything of one kind (numbers, dates, ...) in a text.</summary>
public interface IModel
{
    /// <summary>The kind: what <see cref="ModelResult.TypeName"/> says or begins with.</summary>
    string ModelTypeName { get; }

    /// <summary>Finds all occurrences.</summary>
    /// <param name="query">Any text.</param>
    /// <returns>What was found; empty if nothing.</returns>
    List<ModelResult> Parse(string query);
}
