namespace BackPainBot.Dialogs.Questions;

/// <summary>How long a member is kept talking.</summary>
public static class TurnBudget
{
    /// <summary>The most messages a member sends before the outcome, consent and story included.</summary>
    public const int Most = 14;
}
