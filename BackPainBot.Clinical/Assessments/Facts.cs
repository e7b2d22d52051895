namespace BackPainBot.Clinical;

/// <summary>What was understood, by the names and values of the contract; null is not known.</summary>
public sealed record Facts
{
    /// <summary>The workout or exercise.</summary>
    public string? Activity { get; init; }

    /// <summary>Hours since the pain began, 0 or more.</summary>
    public double? OnsetHoursAgo { get; init; }

    /// <summary>0 to 10.</summary>
    public double? Severity { get; init; }

    /// <summary>How far the pain travels: none, buttock, thigh, belowKnee, bothLegs.</summary>
    public string? Radiation { get; init; }

    /// <summary>left, right, both or midline.</summary>
    public string? Side { get; init; }

    /// <summary>sudden, gradual or delayed.</summary>
    public string? Mode { get; init; }

    /// <summary>The first said of dull, sharp, burning, stiff, cramping, electric, waves.</summary>
    public string? Quality { get; init; }

    /// <summary>better, same or worse.</summary>
    public string? Course { get; init; }

    /// <summary>In years.</summary>
    public double? Age { get; init; }

    /// <summary>Whether there was a warm-up.</summary>
    public bool? WarmedUp { get; init; }
}
