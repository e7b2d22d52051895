namespace BackPainBot.Knowledge.Compiler;

/// <summary>One thing that a seed article says, and where the bot says it.</summary>
/// <param name="Seed">The id of the article among the sources.</param>
/// <param name="Kind">cause, redFlag, advice or faq.</param>
/// <param name="Says">What the article says, in our words.</param>
/// <param name="Entries">Entries of the knowledge, each as <c>kind:id</c>.</param>
/// <param name="Changed">Why the bot says it differently, or empty.</param>
internal sealed record SeedItem(string Seed, string Kind, string Says, IReadOnlyList<string> Entries, string Changed);
