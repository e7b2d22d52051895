namespace BackPainBot.Dialogs;

/// <summary>What the conversation must know of the host to tell members the truth.</summary>
public sealed class ConversationOptions
{
    /// <summary>For how many days what a member said is kept after their last message; 1 or more. The host sets it from its storage.</summary>
    public int RetentionDays { get; set; } = 30;

    /// <summary>For how many days the months of past episodes are kept that a member asked to have remembered; 31 or more.</summary>
    public int EpisodeDays { get; set; } = 730;

    /// <summary>Whether the gym has the conversation paused, so that only the danger signs and the numbers are told.</summary>
    public bool Paused { get; set; }
}
