using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// What a member may hand to a coach: how training could change, and nothing of their health. It never tells age, known
/// conditions, earlier episodes, lifestyle, the level of care, danger signs or what may be hurting.
/// </summary>
/// <param name="Lines">One sentence or two each, at least one line.</param>
public sealed record CoachNote(ImmutableArray<string> Lines)
{
    /// <summary>The whole note as plain text.</summary>
    public string ToText() => Lines.Length == 1 ? Lines[0] : $"{Lines[0]}\n{string.Join('\n', Lines.Skip(1).Select(l => "- " + l))}";

    /// <summary>Says how much it holds, never what.</summary>
    public override string ToString() => $"CoachNote of {Lines.Length} lines";
}
