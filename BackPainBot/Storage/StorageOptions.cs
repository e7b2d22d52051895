using BackPainBot.Settings;

namespace BackPainBot.Storage;

/// <summary>Where state is kept, and for how long.</summary>
internal sealed record StorageOptions
{
    public StorageKind Kind { get; init; } = StorageKind.Sqlite;

    /// <summary>The database file; a relative path counts from the current folder.</summary>
    public string File { get; init; } = "data/backpainbot.db";

    /// <summary>How long a document stays after it was last written: 1 day to 10 years.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long the months of past episodes stay after the last one that a member asked to have remembered: 31 days to 10 years.</summary>
    public TimeSpan Episodes { get; init; } = TimeSpan.FromDays(730);

    /// <summary>Both, by the kind of document.</summary>
    public DocumentLifetimes Lifetimes => new(Retention, Episodes);

    public static StorageOptions Read(SettingsReader settings) => new()
    {
        Kind = settings.OneOf("Kind", StorageKind.Sqlite),
        File = settings.Text("File", "data/backpainbot.db", "the path of the database file"),
        Retention = TimeSpan.FromDays(settings.Whole("RetentionDays", 30, least: 1, most: 3650, "days that a conversation is kept")),
        Episodes = TimeSpan.FromDays(settings.Whole("EpisodeDays", 730, least: 31, most: 3650, "days that the months of past episodes are kept")),
    };
}
