using BackPainBot.Messaging;
using BackPainBot.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BackPainBot.Startup;

/// <summary>Says, once the host listens, where it does and what to do next.</summary>
internal sealed partial class Welcome(IServer server, IHostApplicationLifetime lifetime, IConfiguration settings, ILogger<Welcome> logger) : IHostedService
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
            var reached = ReachedAt(address);
            if (settings.IsOn($"{MessagingExtensions.Section}:Enabled"))
            {
                LogReady(logger, reached, reached);
            }
            else
            {
                LogChatReady(logger, reached);
            }
        }
    }

    /// <summary>An address that a browser on this machine opens: no browser goes to one that stands for all of the machine's.</summary>
    internal static string ReachedAt(string address) =>
        BindingAddress.Parse(address) is { IsUnixPipe: false, IsNamedPipe: false, Host: "0.0.0.0" or "[::]" or "*" or "+" } all
            ? $"{all.Scheme}://localhost:{all.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            : address;

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Chat with BackPainBot in your browser: {Address}/ (channels deliver to {Endpoint}/api/messages). It reports nothing to anyone. "
        + "Ctrl+C stops it.")]
    private static partial void LogReady(ILogger logger, string address, string endpoint);

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Chat with BackPainBot in your browser: {Address}/. It reports nothing to anyone. Ctrl+C stops it.")]
    private static partial void LogChatReady(ILogger logger, string address);
}
