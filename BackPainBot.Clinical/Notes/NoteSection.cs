using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>One titled part of a note.</summary>
/// <param name="Id">What it holds: <c>about</c>, <c>complaint</c>, <c>since</c>, <c>present</c>, <c>absent</c>, <c>unsure</c>, <c>dangerSigns</c>, <c>notAsked</c>, <c>level</c>, <c>likely</c> or <c>training</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">One fact each, at least one. Health data.</param>
public sealed record NoteSection(string Id, string Title, ImmutableArray<string> Lines)
{
    /// <summary>Says how much it holds, never what.</summary>
    public override string ToString() => $"{Id}: {Lines.Length} lines";
}
