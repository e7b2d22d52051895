namespace BackPainBot.Knowledge.Compiler;

/// <summary>One element of a pattern: the classes of words it may be of, how far it may stand from the one before, and whether its number is the value.</summary>
internal readonly record struct PatternElement(IReadOnlyList<int> Classes, int Gap, bool Captures, bool IsNegative);
