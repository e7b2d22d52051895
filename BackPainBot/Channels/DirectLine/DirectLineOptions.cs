using BackPainBot.Settings;

namespace BackPainBot.Channels.DirectLine;

/// <summary>The web chat: who may embed it, and how much of it one visitor may use.</summary>
internal sealed record DirectLineOptions
{
    /// <summary>The least number of characters of a site's secret.</summary>
    public const int ShortestSecret = 32;

    public bool Enabled { get; init; } = true;

    /// <summary>Sites whose pages may talk to the web chat, besides the bot's own: scheme, host and port, in small letters.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>What a site's own server asks for tokens with; <see langword="null"/> when none does.</summary>
    public string? Secret { get; init; }

    /// <summary>The bot's address as browsers know it, without a slash at the end; <see langword="null"/> to take it from the request.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>How long a token is good for after it was issued or refreshed: 30 minutes to 30 days. The official client refreshes every 15 minutes.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The largest activity taken, in bytes: 16 kB to 10 MB.</summary>
    public long LargestActivity { get; init; } = 256 * 1024;

    /// <summary>How many activities one conversation may send in a minute: 10 to 10,000.</summary>
    public int ActivitiesPerMinute { get; init; } = 60;

    /// <summary>How many tokens and conversations one address may ask for in a minute: 1 to 100,000.</summary>
    public int StartsPerMinute { get; init; } = 120;

    /// <summary>How many requests of any kind one address may make in a minute: 60 to 1,000,000. A gym's members share its address.</summary>
    public int RequestsPerMinute { get; init; } = 6000;

    /// <summary>How many sockets one address may hold open: 1 to 100,000.</summary>
    public int SocketsPerAddress { get; init; } = 500;

    public static DirectLineOptions Read(SettingsReader settings)
    {
        settings.Leave("Uploads");
        return Make(settings);
    }

    private static DirectLineOptions Make(SettingsReader settings) => new()
    {
        Enabled = settings.Switch("Enabled", true),
        Origins = settings.List(
            "Origins", [], Origin.Parse, "give a site as its scheme and host, such as https://www.gym.example, without a path"),
        Secret = ReadSecret(settings),
        PublicUrl = ReadPublicUrl(settings),
        TokenLife = TimeSpan.FromMinutes(settings.Whole("TokenMinutes", 1440, least: 30, most: 43200, "minutes that a token lasts without being refreshed")),
        LargestActivity = 1024L * settings.Whole("LargestKilobytes", 256, least: 16, most: 10240, "kilobytes that one message may have"),
        ActivitiesPerMinute = settings.Whole("ActivitiesPerMinute", 60, least: 10, most: 10000, "messages that one conversation may send in a minute"),
        StartsPerMinute = settings.Whole("StartsPerMinute", 120, least: 1, most: 100000, "conversations that one address may begin in a minute"),
        RequestsPerMinute = settings.Whole("RequestsPerMinute", 6000, least: 60, most: 1000000, "requests that one address may make in a minute"),
        SocketsPerAddress = settings.Whole("SocketsPerAddress", 500, least: 1, most: 100000, "connections that one address may hold open"),
    };

    private static string? ReadSecret(SettingsReader settings)
    {
        var secret = settings.Optional("Secret");
        if (secret is { Length: < ShortestSecret })
        {
            settings.Refuse("Secret", $"is too short; give {ShortestSecret} random characters or more, in the environment rather than in a file");
        }

        return secret;
    }

    private static string? ReadPublicUrl(SettingsReader settings)
    {
        var address = settings.Optional("PublicUrl");
        if (address is not null && Origin.Parse(address) is null)
        {
            settings.Refuse("PublicUrl", "cannot be used; give the address that members' browsers reach the bot at, such as https://chat.gym.example, without a path");
        }

        return address is null ? null : Origin.Parse(address);
    }
}
