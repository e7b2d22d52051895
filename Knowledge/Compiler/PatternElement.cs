namespace BackPainBot.Knowledge.Compiler;

/// <summary>One element of a pattern: a class of words, how far it may stand from the one before, and whether its number is the value.</summary>
internal readonly record struct PatternElement(int Class, int Gap, bool Captures, bool IsNegative);
