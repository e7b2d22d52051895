namespace BackPainBot.Dialogs.People;

/// <summary>How members reach a person of the gym; section <c>Person</c> of the configuration. Every part may be left out.</summary>
public sealed record PersonOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Person";

    /// <summary>A phone number, as it is dialled.</summary>
    public string Phone { get; init; } = string.Empty;

    /// <summary>An e-mail address.</summary>
    public string Email { get; init; } = string.Empty;

    /// <summary>When somebody is there, by day of the week in English: <c>"Monday": "09:00-17:30"</c>. Days that are left out are closed.</summary>
    public Dictionary<string, string> Hours { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is any way to a person at all.</summary>
    public bool IsGiven => Phone.Length > 0 || Email.Length > 0;
}
