using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>A gym's own site, at another origin than the bot's, with the widget on each of its pages.</summary>
internal sealed class GymSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GymSite(WebApplication app, string address)
    {
        _app = app;
        Address = address;
    }

    public string Address { get; }

    /// <param name="port">Where it is; the bot must know it to be shown there.</param>
    /// <param name="bot">The bot's address.</param>
    /// <param name="attributes">Attributes of the widget's script.</param>
    public static async Task<GymSite> StartAsync(int port, string bot, string attributes = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server => server.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.MapGet("/{page?}", (HttpContext context) =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync($"""
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A gym</title></head>
                <body><main><h1>A gym</h1><p><a href="/other">Opening hours</a></p></main><script src="{bot}/widget.js" {attributes} async></script></body>
                </html>
                """);
        });
        await app.StartAsync();
        return new GymSite(app, $"http://127.0.0.1:{port}");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
