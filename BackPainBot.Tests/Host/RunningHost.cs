using System.Net;
using System.Net.Http.Json;
using BackPainBot.Knowledge;
using BackPainBot.Tests.Support;
using BackPainBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host;

/// <summary>The whole host in this process, with a bot of the test's and a channel that only listens.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningHost(WebApplication app, ManualClock clock, LogLines log, FakeConnector connector)
    {
        _app = app;
        Clock = clock;
        Log = log;
        Connector = connector;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public ManualClock Clock { get; }

    public LogLines Log { get; }

    public FakeConnector Connector { get; }

    public IServiceProvider Services => _app.Services;

    public TestServer Server => _app.GetTestServer();

    /// <param name="bot">The bot; without one, the real conversation.</param>
    /// <param name="settings">Settings as on the command line; without any, state is kept in memory.</param>
    public static Task<RunningHost> StartAsync(Func<IServiceProvider, IBot>? bot = null, params string[] settings) => StartAsync(bot, _ => { }, settings);

    /// <param name="bot">The bot; without one, the real conversation.</param>
    /// <param name="configure">Changes the host before it is built.</param>
    /// <param name="settings">Settings as on the command line; without any, state is kept in memory.</param>
    public static async Task<RunningHost> StartAsync(Func<IServiceProvider, IBot>? bot, Action<WebApplicationBuilder> configure, params string[] settings)
    {
        var clock = new ManualClock();
        var log = new LogLines();
        var connector = new FakeConnector();
        string[] storage = settings.Any(setting => setting.StartsWith("--Storage:", StringComparison.Ordinal)) ? [] : ["--Storage:Kind=Memory"];
        var app = Program.Build(["--environment=Development", .. storage, .. settings], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => connector));
            if (bot is not null)
            {
                TakeBot(builder, bot);
            }

            configure(builder);
        });
        await app.StartAsync();
        return new RunningHost(app, clock, log, connector);
    }

    /// <summary>Puts a bot in the place of the real one, and leaves out the knowledge, which only that one needs.</summary>
    public static void TakeBot(WebApplicationBuilder builder, Func<IServiceProvider, IBot> bot)
    {
        builder.Services.AddKeyedSingleton<IBot>(TurnsExtensions.Conversation, (provider, _) => bot(provider));
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(KnowledgePreparation)));
        builder.Services.Configure<HealthCheckServiceOptions>(
            health => health.Registrations.Remove(health.Registrations.Single(check => check.Name == "knowledge")));
    }

    public Task<HttpResponseMessage> PostAsync(object activity) => Client.PostAsJsonAsync("/api/messages", activity);

    /// <summary>What the bot answers, of the kind message, when replies are expected in the response.</summary>
    public async Task<IReadOnlyList<JObject>> SayAsync(object activity)
    {
        using var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        return [.. body["activities"]!.OfType<JObject>().Where(reply => (string?)reply["type"] == "message")];
    }

    public async Task<IReadOnlyList<string?>> TextsAsync(object activity) => [.. (await SayAsync(activity)).Select(reply => (string?)reply["text"])];

    public Task StopAsync() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
