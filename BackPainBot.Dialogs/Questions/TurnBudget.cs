using BackPainBot.Dialogs.Consultations;

namespace BackPainBot.Dialogs.Questions;

/// <summary>How long a member is kept talking.</summary>
public static class TurnBudget
{
    /// <summary>The most messages a member sends before the outcome, consent and story included.</summary>
    public const int Most = 14;

    /// <summary>Whether nothing more is asked; what was taken back by going back doesn't count.</summary>
    public static bool IsSpent(Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        return consultation.Turns - consultation.TurnsTakenBack >= Most;
    }
}
