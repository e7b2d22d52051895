using BackPainBot.Settings;

namespace BackPainBot.Messaging;

/// <summary>What the messages endpoint takes.</summary>
internal sealed record MessagesOptions
{
    /// <summary>The largest body taken, in bytes: 16 kB to 10 MB.</summary>
    public long LargestBody { get; init; } = 256 * 1024;

    public static MessagesOptions Read(SettingsReader settings) => new()
    {
        LargestBody = 1024L * settings.Whole("LargestKilobytes", 256, least: 16, most: 10240, "kilobytes that one message may have"),
    };
}
