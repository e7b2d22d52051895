namespace BackPainBot.Clinical;

/// <summary>Takes the facts of the contract out of a case.</summary>
internal static class FactsReader
{
    public static Facts Read(Case @case) => new()
    {
        Activity = Value(@case, FindingIds.Activity),
        OnsetHoursAgo = Derived.HoursSinceOnset(@case),
        Severity = Number(@case, FindingIds.Severity),
        Radiation = Value(@case, FindingIds.Radiation),
        Side = Value(@case, FindingIds.Side),
        Mode = Value(@case, FindingIds.Mode),
        Quality = Value(@case, FindingIds.Quality),
        Course = Value(@case, FindingIds.Course),
        Age = Number(@case, FindingIds.Age),
        WarmedUp = @case.Find(FindingIds.WarmedUp)?.Presence switch
        {
            Presence.Present => true,
            Presence.Absent => false,
            _ => null,
        },
    };

    private static string? Value(Case @case, string id) => @case.Find(id) is { Presence: Presence.Present } finding ? finding.Value : null;

    private static double? Number(Case @case, string id) => @case.Find(id) is { Presence: Presence.Present } finding ? finding.Number : null;
}
