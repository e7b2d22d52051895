namespace BackPainBot.Browser.Tests.Support;

/// <summary>How long a test waits for what must come: so long that only what never comes fails, however busy the machine is.</summary>
internal static class Patience
{
    public const int Milliseconds = 120_000;

    public static TimeSpan Span { get; } = TimeSpan.FromMilliseconds(Milliseconds);

    /// <summary>Looks again and again until something is so, where no assertion of Playwright looks by itself.</summary>
    /// <param name="look">Whether it is so; asked from outside of the page, whose security policy lets nothing evaluate a string within it.</param>
    /// <param name="what">What is waited for, for the message when it never comes.</param>
    public static async Task UntilAsync(Func<Task<bool>> look, string what)
    {
        using var patience = new CancellationTokenSource(Span);
        while (!await look())
        {
            Assert.False(patience.IsCancellationRequested, $"It never came to this: {what}");
            await Task.Delay(50);
        }
    }
}
