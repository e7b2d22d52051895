namespace BackPainBot.Clinical;

/// <summary>A way on in the trie of patterns.</summary>
/// <param name="Class">The class of words that must come next.</param>
/// <param name="Gap">How many other words may come before it.</param>
/// <param name="Captures">Whether its number is the value.</param>
/// <param name="Target">The node it leads to.</param>
internal readonly record struct PatternEdge(int Class, int Gap, bool Captures, int Target)
{
    /// <summary>How many numbers one takes in the compiled knowledge.</summary>
    public const int Fields = 4;
}
