namespace BackPainBot.Clinical;

/// <summary>A phrase of the lexicon found in the text.</summary>
/// <param name="End">The token after it.</param>
/// <param name="Node">The node of the phrase trie, which knows its classes.</param>
internal readonly record struct Span(int End, int Node);
