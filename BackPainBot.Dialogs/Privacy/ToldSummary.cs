using BackPainBot.Clinical;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>What a member told, as they may read it themselves.</summary>
public sealed class ToldSummary(ClinicalCore core, Wording words)
{
    private static readonly string[] Told = ["complaint", "since", "present", "absent", "unsure"];

    /// <summary>The parts with their titles; empty where nothing was told.</summary>
    public string Of(Case told)
    {
        ArgumentNullException.ThrowIfNull(told);
        if (told.Findings.IsEmpty)
        {
            return string.Empty;
        }

        var sections = core.NoteForClinician(told, core.Assess(told)).Sections.Where(section => Told.Contains(section.Id));
        return string.Join("\n\n", sections.Select(section => $"**{words[$"Know.{section.Id}"]}**\n\n- {string.Join("\n- ", section.Lines)}"));
    }
}
