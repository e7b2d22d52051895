using BotFramework.Tests.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Integration;

/// <summary>A bot behind the cloud adapter in a server in memory, with a channel that is a list of answers.</summary>
internal sealed class AdapterHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AdapterHost(WebApplication app, RecordingHandler channel, CloudAdapter adapter)
    {
        _app = app;
        Channel = channel;
        Adapter = adapter;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public RecordingHandler Channel { get; }

    public CloudAdapter Adapter { get; }

    public static async Task<AdapterHost> StartAsync(
        BotCallbackHandler bot, RecordingHandler channel = null, string appId = null, ILogger logger = null)
    {
        channel ??= new RecordingHandler(RecordingHandler.Answer(System.Net.HttpStatusCode.Created, """{"id":"sent-1"}"""));
        var http = new OneClient(new HttpClient(channel));
        var cloud = BotFrameworkAuthenticationFactory.Create(
            null, true, null, null, null, null, null, null, null,
            new PasswordServiceClientCredentialFactory(appId, "password", null, null, null), new AuthenticationConfiguration(), http, null);
        var adapter = new CloudAdapter(cloud, logger);

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(adapter);
        var app = builder.Build();
        app.Map("/api/messages", (Microsoft.AspNetCore.Http.HttpContext context, IBotFrameworkHttpAdapter door) =>
            door.ProcessAsync(context.Request, context.Response, new Bot(bot)));
        await app.StartAsync();
        return new AdapterHost(app, channel, adapter);
    }

    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json", string authorization = null) =>
        PostAsync(System.Text.Encoding.UTF8.GetBytes(body), contentType, authorization);

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string contentType, string authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        if (contentType != null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (authorization != null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Bot(BotCallbackHandler logic) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => logic(turnContext, cancellationToken);
    }

    private sealed class OneClient(HttpClient client) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => client;
    }
}
