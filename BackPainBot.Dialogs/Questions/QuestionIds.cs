using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Questions;

/// <summary>The ids of the questions, as programs read them on the bot's messages. Public API: change none lightly.</summary>
public static class QuestionIds
{
    private const string ConfirmPrefix = "confirm:";

    /// <summary>Is it fine to go on, after the notice of what the bot is and keeps.</summary>
    public const string Consent = "consent";

    /// <summary>What happened, in the member's own words.</summary>
    public const string Story = "story";

    /// <summary>Which workout or exercise.</summary>
    public const string Activity = "activity";

    /// <summary>When the workout was.</summary>
    public const string When = "when";

    /// <summary>When the pain began.</summary>
    public const string Onset = "onset";

    /// <summary>How it began: at once, gradually, or hours later.</summary>
    public const string Mode = "mode";

    /// <summary>Anything new, heavier, longer or more often than usual.</summary>
    public const string Change = "change";

    /// <summary>Warm-up and cool-down.</summary>
    public const string WarmUp = "warmup";

    /// <summary>What the back did in the movement.</summary>
    public const string Form = "form";

    /// <summary>Where exactly it hurts.</summary>
    public const string Location = "location";

    /// <summary>What the pain is like.</summary>
    public const string Quality = "quality";

    /// <summary>How bad it is, 0 to 10.</summary>
    public const string Severity = "severity";

    /// <summary>Whether it travels, and how far.</summary>
    public const string Radiation = "radiation";

    /// <summary>Numbness, pins and needles, weakness, and where.</summary>
    public const string Neuro = "neuro";

    /// <summary>What makes it worse.</summary>
    public const string Aggravate = "aggravate";

    /// <summary>What eases it.</summary>
    public const string Relieve = "relieve";

    /// <summary>Better, same or worse since it began.</summary>
    public const string Course = "course";

    /// <summary>Age in years.</summary>
    public const string Age = "age";

    /// <summary>Had this before; known back conditions.</summary>
    public const string Previous = "previous";

    /// <summary>Illnesses and medicines that change the advice.</summary>
    public const string Conditions = "conditions";

    /// <summary>Sitting, sleep, stress, fluids.</summary>
    public const string Lifestyle = "lifestyle";

    /// <summary>The list of danger signs.</summary>
    public const string Checklist = "checklist";

    /// <summary>The questions about the workout, the pain and the person, in the order of asking.</summary>
    public static ImmutableArray<string> Clinical { get; } =
    [
        Activity, When, Onset, Mode, Course, Location, Radiation, Neuro, Severity, Quality, Aggravate, Relieve,
        Age, Previous, Conditions, Change, WarmUp, Form, Lifestyle,
    ];

    /// <summary>The yes or no check of one danger sign that was heard but is not certain.</summary>
    public static string Confirm(string flag) => ConfirmPrefix + flag;

    /// <summary>Whether a question is the check of a danger sign.</summary>
    public static bool IsConfirm(string? question) => question?.StartsWith(ConfirmPrefix, StringComparison.Ordinal) == true;

    /// <summary>The danger sign that a check is about, or null for any other question.</summary>
    public static string? FlagOf(string? question) => IsConfirm(question) ? question![ConfirmPrefix.Length..] : null;
}
