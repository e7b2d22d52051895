namespace BackPainBot.Knowledge.Compiler;

/// <summary>A sentence that must, or must not, find this answer.</summary>
internal sealed record AnswerExample(Entry At, string Answer, string Text, bool Fires);
