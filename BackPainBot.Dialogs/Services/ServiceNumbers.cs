namespace BackPainBot.Dialogs.Services;

/// <summary>Whom to call in one country or region, as a member there would say or dial it.</summary>
public sealed record ServiceNumbers
{
    /// <summary>The ambulance, such as <c>999</c>.</summary>
    public string? Ambulance { get; init; }

    /// <summary>The line for medical advice by day and night, such as <c>111</c>.</summary>
    public string? AdviceLine { get; init; }

    /// <summary>The line for someone who thinks of harming themselves.</summary>
    public string? CrisisLine { get; init; }

    /// <summary>The number of a crisis service that answers text messages, such as <c>85258</c>; it is named in the crisis line as well.</summary>
    public string? CrisisText { get; init; }

    /// <summary>The word to send it first, such as <c>SHOUT</c>; null where any will do.</summary>
    public string? CrisisTextWord { get; init; }

    /// <summary>The line for advice on poisons and on too many tablets.</summary>
    public string? PoisonLine { get; init; }

    /// <summary>The line for children who want to talk to someone in private.</summary>
    public string? ChildLine { get; init; }

    /// <summary>What the hospital's emergency department is called there, as it follows "Go to": <c>the emergency room</c>, <c>A&amp;E</c>.</summary>
    public string? EmergencyDepartment { get; init; }
}
