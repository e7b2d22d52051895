namespace BackPainBot.Clinical;

/// <summary>What some words of the lexicon mean as a number.</summary>
/// <param name="words">The words' ids in rising order.</param>
/// <param name="values">For each of them its number.</param>
internal sealed class WordValues(int[] words, double[] values)
{
    public bool ContainsKey(int word) => Array.BinarySearch(words, word) >= 0;

    public bool TryGetValue(int word, out double value)
    {
        var at = Array.BinarySearch(words, word);
        value = at >= 0 ? values[at] : double.NaN;
        return at >= 0;
    }
}
