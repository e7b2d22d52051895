using System.Net;
using System.Net.Sockets;
using BackPainBot.Channels.DirectLine;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>The whole host on a port of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningBot(WebApplication app, string address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>Without a slash at the end.</summary>
    public string Address { get; }

    public Wording Words => _app.Services.GetRequiredService<Wording>();

    public ChoiceLabels Labels => _app.Services.GetRequiredService<ChoiceLabels>();

    /// <param name="settings">Settings as on the command line; without any, state is kept in memory. With a certificate it speaks HTTPS.</param>
    public static async Task<RunningBot> StartAsync(params string[] settings)
    {
        var scheme = settings.Any(setting => setting.StartsWith("--Kestrel:Certificates:", StringComparison.Ordinal)) ? Uri.UriSchemeHttps : Uri.UriSchemeHttp;
        var address = $"{scheme}://127.0.0.1:{FreePort()}";
        string[] storage = settings.Any(setting => setting.StartsWith("--Storage:", StringComparison.Ordinal)) ? [] : ["--Storage:Kind=Memory"];
        var app = Program.Build(
            ["--environment=Development", $"--urls={address}", "--Services:Locale=en-GB", .. storage, .. settings],
            builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        return new RunningBot(app, address);
    }

    /// <summary>Removes a conversation of the web chat, as its retention or its member does.</summary>
    public Task RemoveAsync(string conversation) => _app.Services.GetRequiredService<ChatRemoval>().ClearAsync(conversation, goesOn: false, CancellationToken.None);

    /// <summary>A port that nobody listens at, out of those that the system gives to no outgoing connection meanwhile.</summary>
    public static int FreePort()
    {
        const int first = 10_000;
        const int end = 32_768;
        for (; ; )
        {
            using var listener = new TcpListener(IPAddress.Loopback, Random.Shared.Next(first, end));
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }
}
