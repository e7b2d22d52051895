namespace BackPainBot.Clinical;

/// <summary>One word as the second listener takes it.</summary>
/// <param name="Token">The token of the workspace it was.</param>
/// <param name="Form">The hash of its normalised form.</param>
/// <param name="Stem">The hash of its first letters, or 0 where it is no longer than they are.</param>
/// <param name="Kinds">What it is of, as <see cref="WordKinds.Of"/> gives it.</param>
internal readonly record struct ListenerWord(int Token, uint Form, uint Stem, ulong Kinds)
{
    /// <summary>Its first kind, 0 for none.</summary>
    public uint Kind => (ushort)Kinds;

    /// <summary>Its second kind, 0 for none.</summary>
    public uint SecondKind => (ushort)(Kinds >> 16);

    /// <summary>Its first concept, 0 for none.</summary>
    public uint Concept => (ushort)(Kinds >> 32);

    /// <summary>Its second concept, 0 for none.</summary>
    public uint SecondConcept => (ushort)(Kinds >> 48);
}
