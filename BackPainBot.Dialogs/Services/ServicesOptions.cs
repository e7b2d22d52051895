namespace BackPainBot.Dialogs.Services;

/// <summary>The gym's own say on whom to call; section <c>Services</c> of the configuration.</summary>
public sealed record ServicesOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Services";

    /// <summary>The gym's language and region, such as <c>en-GB</c>; it counts where a member's is not known. May be empty.</summary>
    public string Locale { get; init; } = string.Empty;

    /// <summary>Numbers that replace the built-in ones, by region code such as <c>GB</c>.</summary>
    public Dictionary<string, ServiceNumbers> Regions { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Pages where a clinician can be booked, as https addresses by what the button says, such as <c>Book our physio</c>; three at most.</summary>
    public Dictionary<string, string> ClinicLinks { get; init; } = new(StringComparer.Ordinal);

    /// <summary>How to reach a person of the gym: a phone number, an e-mail address, opening hours. May be empty.</summary>
    public string GymContact { get; init; } = string.Empty;
}
