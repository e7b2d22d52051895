namespace BackPainBot.Dialogs.Feedback;

/// <summary>What a member thinks of the advice. Holds nothing of the conversation.</summary>
/// <param name="Rating">Thumbs up or down; null for a comment alone.</param>
/// <param name="Comment">In their own words; empty for a rating alone. May hold health data.</param>
/// <param name="Level">The level of care that was given, such as <c>selfCare</c>; null before an outcome.</param>
/// <param name="KnowledgeVersion">The version of the knowledge that gave it.</param>
/// <param name="At">When it was said.</param>
public sealed record FeedbackNote(FeedbackRating? Rating, string Comment, string? Level, string KnowledgeVersion, DateTimeOffset At)
{
    /// <summary>Longer comments are cut.</summary>
    public const int LongestComment = 2_000;

    /// <summary>Says the rating, never the comment.</summary>
    public override string ToString() => $"Feedback {Rating}";
}
