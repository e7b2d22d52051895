namespace BackPainBot.Browser.Tests.Support;

/// <summary>How long a test waits for what must come: so long that only what never comes fails, however busy the machine is.</summary>
internal static class Patience
{
    public const int Milliseconds = 30_000;

    public static TimeSpan Span { get; } = TimeSpan.FromMilliseconds(Milliseconds);
}
