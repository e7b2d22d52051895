using BackPainBot.Channels.DirectLine;
using BackPainBot.Settings;

namespace BackPainBot.WebChat;

/// <summary>How the chat page and the widget look, and whose pages may show the widget.</summary>
internal sealed record WebChatOptions
{
    public const string Section = "WebChat";

    private const int LongestName = 60;

    // The page's own backgrounds, page and bubble, as page.css has them.
    private static readonly Colour[] Light = [Colour.White, new(0xf1, 0xf3, 0xf5)];
    private static readonly Colour[] Dark = [new(0x14, 0x17, 0x1a), new(0x25, 0x2a, 0x30)];

    /// <summary>The gym's name as members read it above the chat; empty for none.</summary>
    public string GymName { get; init; } = string.Empty;

    /// <summary>The gym's colour; what is drawn with it is lightened or darkened where it could not be read.</summary>
    public Colour Colour { get; init; } = Colour.Default;

    /// <summary>The gym's colour as it can be read on the light page.</summary>
    public Colour LightAccent => Colour.ReadableOn(Light);

    /// <summary>The gym's colour as it can be read on the dark page.</summary>
    public Colour DarkAccent => Colour.ReadableOn(Dark);

    /// <summary>Sites whose pages may show the widget, such as <c>https://www.gym.example</c>; the bot's own always may.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>How long after its last use a tab may go on with its chat: none to 7 days. Shared computers want it short.</summary>
    public TimeSpan Resume { get; init; } = TimeSpan.FromHours(12);

    public static WebChatOptions Read(SettingsReader settings) => new()
    {
        GymName = ReadName(settings),
        Colour = ReadColour(settings),
        Sites = settings.List("Sites", [], Origin.Parse, "give a site as its scheme and host, such as https://www.gym.example, without a path"),
        Resume = TimeSpan.FromMinutes(settings.Whole("ResumeMinutes", 720, least: 0, most: 10080, "minutes after its last use that a tab may go on with its chat")),
    };

    private static string ReadName(SettingsReader settings)
    {
        var name = settings.Optional("GymName") ?? string.Empty;
        if (name.Length > LongestName)
        {
            settings.Refuse("GymName", $"is too long; give {LongestName} characters at the most");
        }

        return name;
    }

    private static Colour ReadColour(SettingsReader settings)
    {
        if (settings.Optional("Colour") is not { } text)
        {
            return Colour.Default;
        }

        if (Colour.Parse(text) is { } colour)
        {
            return colour;
        }

        settings.Refuse("Colour", "is no colour; give it as #RRGGBB, such as #0b5c8a");
        return Colour.Default;
    }
}
