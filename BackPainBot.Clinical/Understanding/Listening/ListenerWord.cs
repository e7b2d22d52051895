namespace BackPainBot.Clinical;

/// <summary>One word as the second listener takes it.</summary>
/// <param name="Token">The token of the workspace it was.</param>
/// <param name="Form">The hash of its normalised form.</param>
/// <param name="Stem">The hash of its first letters, or 0 where it is no longer than they are.</param>
/// <param name="Kinds">The kinds of words it is of, two at the most, a byte each; 0 for none.</param>
internal readonly record struct ListenerWord(int Token, uint Form, uint Stem, ushort Kinds);
