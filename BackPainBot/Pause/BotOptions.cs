using BackPainBot.Settings;

namespace BackPainBot.Pause;

/// <summary>Section <c>Bot</c> of the settings.</summary>
internal sealed record BotOptions
{
    public const string Section = "Bot";

    /// <summary>Whether only the list of danger signs and the numbers are left of the conversation.</summary>
    public bool Paused { get; init; }

    public static BotOptions Read(SettingsReader settings) => new() { Paused = settings.Switch("Paused", false) };
}
