using BackPainBot.Settings;

namespace BackPainBot.Startup;

/// <summary>How the host goes down.</summary>
internal sealed record ShutdownOptions
{
    /// <summary>How long turns in flight may take to finish once the host is told to stop: 1 second to 10 minutes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    public static ShutdownOptions Read(SettingsReader settings) => new()
    {
        Patience = TimeSpan.FromSeconds(settings.Whole("Seconds", 30, least: 1, most: 600, "seconds that turns in flight may take to finish")),
    };
}
