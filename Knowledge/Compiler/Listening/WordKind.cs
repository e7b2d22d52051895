namespace BackPainBot.Knowledge.Compiler;

/// <summary>Words that count as one another.</summary>
/// <param name="Name">Its name; <c>skip</c> for the words to pass over.</param>
/// <param name="Words">The words, as texts are read.</param>
internal sealed record WordKind(string Name, string[] Words);
