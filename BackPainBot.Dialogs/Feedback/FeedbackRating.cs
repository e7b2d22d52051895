namespace BackPainBot.Dialogs.Feedback;

/// <summary>Thumbs.</summary>
public enum FeedbackRating
{
    /// <summary>It helped.</summary>
    Up,

    /// <summary>It did not.</summary>
    Down,
}
