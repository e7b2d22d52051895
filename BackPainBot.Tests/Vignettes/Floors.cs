namespace BackPainBot.Tests.Vignettes;

/// <summary>The thresholds of <c>floors.json</c>: what holds today and must not be lost. They are only ever tightened.</summary>
public sealed record Floors
{
    /// <summary>Thresholds of the messages by half.</summary>
    public required IReadOnlyDictionary<string, Threshold> Messages { get; init; }

    /// <summary>Thresholds of the conversations by half.</summary>
    public required IReadOnlyDictionary<string, Threshold> Conversations { get; init; }

    /// <summary>Ids of conversations with an emergency that is still missed: each is owed, none may be added.</summary>
    public IReadOnlyList<string> EmergenciesOwed { get; init; } = [];
}
