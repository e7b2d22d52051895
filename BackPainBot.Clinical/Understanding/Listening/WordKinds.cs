namespace BackPainBot.Clinical;

/// <summary>Which words the second listener counts as one another.</summary>
/// <param name="forms">Every word that is of a kind, by the hash of its normalised form, rising.</param>
/// <param name="kinds">For each its kinds, two at the most, a byte each; <see cref="Skipped"/> for a word to pass over.</param>
internal sealed class WordKinds(uint[] forms, ushort[] kinds)
{
    /// <summary>The kind of words that are passed over.</summary>
    public const ushort Skipped = ushort.MaxValue;

    /// <summary>Every word that is of a kind, by the hash of its normalised form, rising.</summary>
    public ReadOnlySpan<uint> Forms => forms;

    /// <summary>The kinds of a word, two at the most, a byte each; 0 for none, <see cref="Skipped"/> for a word to pass over.</summary>
    /// <param name="form">The hash of its normalised form.</param>
    public ushort Of(uint form)
    {
        var at = Array.BinarySearch(forms, form);
        return at < 0 ? (ushort)0 : kinds[at];
    }
}
