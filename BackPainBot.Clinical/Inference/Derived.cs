namespace BackPainBot.Clinical;

/// <summary>Findings that follow from others: how long ago it began.</summary>
internal static class Derived
{
    public const string DaysSinceOnset = "daysSinceOnset";
    private const double SecondsPerHour = 3600;

    /// <summary>Hours since the pain began, or null.</summary>
    public static double? HoursSinceOnset(Case @case)
    {
        if (@case.SaidAt is not { } now)
        {
            return null;
        }

        var began = @case.Find(FindingIds.OnsetAt)?.Number;
        if (began is null && @case.Find(FindingIds.WorkoutAt)?.Number is { } workout)
        {
            began = @case.Find(FindingIds.Mode)?.Value == "sudden" ? workout : null;
        }

        return began is { } moment ? Math.Max(0, Math.Round((now.ToUnixTimeSeconds() - moment) / SecondsPerHour, 1)) : null;
    }

    public static void Add(KnowledgeBase knowledge, Case @case, Known known)
    {
        if (HoursSinceOnset(@case) is { } hours && knowledge.TryFind(DaysSinceOnset, out var index))
        {
            known[index] = new Finding(DaysSinceOnset, Presence.Present, Number: hours / 24, Unit: "days");
        }
    }
}
