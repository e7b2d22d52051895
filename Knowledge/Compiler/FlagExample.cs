namespace BackPainBot.Knowledge.Compiler;

/// <summary>A sentence that must, or must not, raise a danger sign.</summary>
internal sealed record FlagExample(Entry At, string Flag, string Text, bool Fires);
