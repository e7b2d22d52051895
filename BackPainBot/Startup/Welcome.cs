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
        "BackPainBot listens on {Address}/api/messages. Talk to it: npx @microsoft/m365agentsplayground start -e {Endpoint}/api/messages -c emulator, "
        + "then open the page that it names. Ctrl+C stops the bot.")]
    private static partial void LogReady(ILogger logger, string address, string endpoint);
}
