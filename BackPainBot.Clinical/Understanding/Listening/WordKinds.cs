namespace BackPainBot.Clinical;

/// <summary>Which words the second listener counts as one another.</summary>
/// <param name="forms">Every word that is of a kind or concept, by the hash of its normalised form, rising.</param>
/// <param name="kinds">For each its kinds and concepts, as <see cref="Of"/> gives them.</param>
internal sealed class WordKinds(uint[] forms, ulong[] kinds)
{
    /// <summary>The kind of words that are passed over.</summary>
    public const ulong Skipped = ulong.MaxValue;

    /// <summary>The number of the first concept; kinds and contexts have lower ones.</summary>
    public const int FirstConcept = 1000;

    /// <summary>Every word that is of a kind or concept, by the hash of its normalised form, rising.</summary>
    public ReadOnlySpan<uint> Forms => forms;

    /// <summary>
    /// What a word is of, 16 bits each from the lowest: two kinds and two concepts at the most, 0 for none; or <see cref="Skipped"/> for a
    /// word to pass over.
    /// </summary>
    /// <param name="form">The hash of its normalised form.</param>
    public ulong Of(uint form)
    {
        var at = Array.BinarySearch(forms, form);
        return at < 0 ? 0 : kinds[at];
    }
}
