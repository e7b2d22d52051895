using BackPainBot.Clinical;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>What a member told, as they may read it themselves.</summary>
public sealed class ToldSummary(ClinicalCore core, Wording words)
{
    private const double HoursPerDay = 24;
    private const double FewHours = 2 * HoursPerDay;
    private static readonly string[] Told = ["complaint", "present", "dangerSigns", "absent", "unsure"];

    /// <summary>The parts with their titles; empty where nothing was told.</summary>
    public string Of(Case told)
    {
        ArgumentNullException.ThrowIfNull(told);
        if (told.Findings.IsEmpty)
        {
            return string.Empty;
        }

        var assessment = core.Assess(told);
        var sections = core.NoteForClinician(told, assessment).Sections.Where(section => Told.Contains(section.Id));
        return string.Join("\n\n", sections.Select(section => Part(section, assessment.Facts)));
    }

    private string Part(NoteSection section, Facts facts)
    {
        var lines = section.Id == Told[0] && Since(facts.OnsetHoursAgo) is { } since ? section.Lines.Add(since) : section.Lines;
        return $"**{words[$"Know.{section.Id}"]}**\n\n- {string.Join("\n- ", lines)}";
    }

    private string? Since(double? hours) => hours switch
    {
        null => null,
        < FewHours => words["Know.sinceHours", Math.Max(1, Math.Round(hours.Value))],
        _ => words["Know.sinceDays", Math.Round(hours.Value / HoursPerDay)],
    };
}
