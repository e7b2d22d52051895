using BackPainBot.Tests.Host;

namespace BackPainBot.Tests.Transcripts;

/// <summary>The hosts that transcripts are played to: one for all that have the same settings.</summary>
public sealed class TranscriptHosts : IAsyncLifetime
{
    private readonly Dictionary<string, RunningHost> _hosts = new(StringComparer.Ordinal);
    private int _played;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts.Values)
        {
            await host.DisposeAsync();
        }
    }

    internal async Task<Transcript> PlayAsync(Transcript transcript, string channel)
    {
        var settings = transcript.Header("settings") ?? string.Empty;
        if (transcript.Exchanges.Any(exchange => exchange.Act.Contains(" waits:", StringComparison.Ordinal)))
        {
            // Whose time goes by has a clock of its own.
            await using var own = await StartAsync(settings);
            return await new TranscriptPlayer(own, "talk-alone").PlayAsync(transcript, channel);
        }

        if (!_hosts.TryGetValue(settings, out var host))
        {
            _hosts[settings] = host = await StartAsync(settings);
        }

        return await new TranscriptPlayer(host, $"talk-{++_played}").PlayAsync(transcript, channel);
    }

    private static Task<RunningHost> StartAsync(string settings) =>
        RunningHost.StartAsync(null, settings.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
