using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using BackPainBot.Channels.DirectLine.Delivery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

/// <summary>Browsers that speak HTTP/2 with the bot, or with a proxy that does, open their sockets by CONNECT.</summary>
public sealed class Http2SocketTests
{
    [Fact]
    public async Task A_socket_over_HTTP_2_is_one_like_any_other()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        var (conversation, socket) = await OpenAsync(client, OriginOf(client));

        await AskAsync(client, $"conversations/{conversation}/activities", ChatVisitor.Message("hello"));

        Assert.Equal(["hello", "1: hello"], (await socket.ActivitiesAsync(2)).Select(activity => (string?)activity["text"]));
        socket.Dispose();
    }

    [Fact]
    public async Task It_is_refused_like_any_other_to_another_sites_page()
    {
        await using var app = await StartAsync();
        using var client = Client(app);

        await Assert.ThrowsAsync<WebSocketException>(() => OpenAsync(client, "https://evil.example"));

        Assert.Equal(0, app.Services.GetRequiredService<Sockets>().Count);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var app = Program.Build(["--environment=Development", "--Storage:Kind=Memory"], builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
            RunningHost.TakeBot(builder, CountingBot.With());
        });
        await app.StartAsync();
        return app;
    }

    private static HttpClient Client(WebApplication app)
    {
        var client = new HttpClient
        {
            BaseAddress = new Uri(app.Urls.Single()),
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        client.DefaultRequestHeaders.Add("Origin", OriginOf(client));
        return client;
    }

    private static string OriginOf(HttpClient client) => client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>A conversation, and a socket of it.</summary>
    private static async Task<(string Conversation, ChatSocket Socket)> OpenAsync(HttpClient client, string origin)
    {
        var token = await AskAsync(client, "tokens/generate", new { });
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {token["token"]}");
        var begun = await AskAsync(client, "conversations", new { });
        var socket = new ClientWebSocket();
        socket.Options.HttpVersion = HttpVersion.Version20;
        socket.Options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new Uri((string)begun["streamUrl"]!), client, CancellationToken.None);
        return ((string)begun["conversationId"]!, new ChatSocket(socket));
    }

    private static async Task<JObject> AskAsync(HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync($"{ChatVisitor.Root}/{path}", body);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }
}
