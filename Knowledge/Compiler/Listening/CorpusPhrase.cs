namespace BackPainBot.Knowledge.Compiler;

/// <summary>A labelled phrase.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Label">The danger sign it says, or <see cref="Corpus.Harmless"/>.</param>
/// <param name="Group">The voice or way of saying it.</param>
/// <param name="Text">The phrase.</param>
internal sealed record CorpusPhrase(string File, int Line, string Label, string Group, string Text);
