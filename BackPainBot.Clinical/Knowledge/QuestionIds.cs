namespace BackPainBot.Clinical;

/// <summary>Contract ids of the questions that the code itself treats apart.</summary>
internal static class QuestionIds
{
    public const string Checklist = "checklist";
    public const string Story = "story";
    public const string When = "when";
    public const string Onset = "onset";
}
