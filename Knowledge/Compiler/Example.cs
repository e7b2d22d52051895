using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>A sentence that must, or must not, say these findings.</summary>
internal sealed record Example(Entry At, string Name, string Text, Effect[] Effects, bool Fires, string[] Asked);
