using BackPainBot.Settings;

namespace BackPainBot.Messaging;

/// <summary>The channels of the Bot Framework: Teams, and the Playground.</summary>
internal sealed record BotFrameworkOptions
{
    /// <summary>Whether channels may deliver to the messages endpoint.</summary>
    public bool Enabled { get; init; } = true;

    public static BotFrameworkOptions Read(SettingsReader settings) => new()
    {
        Enabled = settings.Switch("Enabled", true),
    };
}
