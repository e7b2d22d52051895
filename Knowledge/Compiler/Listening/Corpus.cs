using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>What the second listener learns from.</summary>
/// <param name="Flags">The danger signs that have phrases, in the order of their files.</param>
/// <param name="Phrases">All phrases, slots filled, in the order of files and lines.</param>
/// <param name="Kinds">The kinds of words by name, in their order.</param>
/// <param name="Concepts">The concepts by name, in their order.</param>
/// <param name="Thresholds">How sure the listener must be of each danger sign.</param>
internal sealed record Corpus(
    IReadOnlyList<string> Flags,
    IReadOnlyList<CorpusPhrase> Phrases,
    IReadOnlyList<WordKind> Kinds,
    IReadOnlyList<WordKind> Concepts,
    ListenerThresholds Thresholds)
{
    /// <summary>The label of phrases without a danger sign.</summary>
    public const string Harmless = "";

    /// <summary>The group of phrases with slots.</summary>
    public const string Templates = "templates";

    /// <summary>Whether there is nothing to learn from.</summary>
    public bool IsEmpty => Flags.Count == 0;
}
