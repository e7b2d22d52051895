namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>What a table says of a word: a kind, which is the table's own, and a value.</summary>
/// <param name="Kind">The kind; never 0, which stands for a word that is not in the table.</param>
/// <param name="Value">The value.</param>
internal readonly record struct WordEntry(int Kind, long Value);
