using System.Collections.Frozen;

namespace BackPainBot.Clinical;

/// <summary>Which words the second listener counts as one another.</summary>
internal sealed class WordKinds(IReadOnlyDictionary<uint, ushort> kinds)
{
    /// <summary>The kind of words that are passed over.</summary>
    public const ushort Skipped = ushort.MaxValue;

    private readonly FrozenDictionary<uint, ushort> _kinds = kinds.ToFrozenDictionary();

    /// <summary>Every word, by the hash of its normalised form, with its kinds.</summary>
    public IReadOnlyDictionary<uint, ushort> All => _kinds;

    /// <summary>The kinds of a word, two at the most, a byte each; 0 for none, <see cref="Skipped"/> for a word to pass over.</summary>
    /// <param name="form">The hash of its normalised form.</param>
    public ushort Of(uint form) => _kinds.GetValueOrDefault(form);
}
