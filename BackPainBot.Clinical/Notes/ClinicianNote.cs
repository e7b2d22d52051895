using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>What a member may hand to a clinician: what hurts, since when, what was found and asked, and the level given and why.</summary>
/// <param name="Sections">Its parts in the order to read them; parts with nothing to say are left out. Health data.</param>
public sealed record ClinicianNote(ImmutableArray<NoteSection> Sections)
{
    /// <summary>The whole note as plain text, one line a fact.</summary>
    public string ToText() =>
        string.Join("\n\n", Sections.Select(s => $"{s.Title}\n{string.Join('\n', s.Lines.Select(l => "- " + l))}"));

    /// <summary>Says how much it holds, never what.</summary>
    public override string ToString() => $"ClinicianNote of {Sections.Length} sections";
}
