using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BackPainBot.Startup;

/// <summary>Says, once the host listens, where it does and what to do next.</summary>
internal sealed partial class Welcome(IServer server, IHostApplicationLifetime lifetime, ILogger<Welcome> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Say);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Say()
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            LogReady(logger, address, address);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Chat with BackPainBot in your browser: {Address}/ (channels deliver to {Endpoint}/api/messages). It reports nothing to anyone. "
        + "Ctrl+C stops it.")]
    private static partial void LogReady(ILogger logger, string address, string endpoint);
}
