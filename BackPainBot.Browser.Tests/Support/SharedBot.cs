namespace BackPainBot.Browser.Tests.Support;

/// <summary>A bot for all tests that need nothing particular of it.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    internal RunningBot Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await RunningBot.StartAsync();

    public Task DisposeAsync() => Bot.DisposeAsync().AsTask();
}
