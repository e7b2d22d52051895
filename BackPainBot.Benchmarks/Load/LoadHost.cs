using BackPainBot.Messaging;
using BackPainBot.Rehearsals;
using BackPainBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Benchmarks.Load;

/// <summary>
/// The host as it is, with endpoints for the load generator: POST /plain does nothing but read and answer, /echo and /waterfall are
/// whole turns of other bots. State is in memory unless --Storage:Kind=Sqlite is given.
/// </summary>
internal static class LoadHost
{
    private static readonly byte[] PlainAnswer = "{\"activities\":[]}"u8.ToArray();

    public static async Task RunAsync(string[] settings)
    {
        await using var app = BackPainBot.Program.Build(
            ["--environment=Development", "--Storage:Kind=Memory", .. settings],
            builder =>
            {
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
                builder.Services.AddRehearsal();
            });
        app.MapPost("/plain", (RequestDelegate)PlainAsync);
        Map<EchoBot>(app, "/echo");
        Map<WaterfallBot>(app, "/waterfall");
        await app.RunAsync();
    }

    private static void Map<TBot>(WebApplication app, string path)
        where TBot : IBot
    {
        var bot = ActivatorUtilities.CreateInstance<TurnTransaction>(app.Services, (IBot)ActivatorUtilities.CreateInstance<TBot>(app.Services));
        var endpoint = ActivatorUtilities.CreateInstance<MessagesEndpoint>(app.Services, (IBot)bot);
        app.MapPost(path, (RequestDelegate)endpoint.HandleAsync);
    }

    private static async Task PlainAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = PlainAnswer.Length;
        await context.Response.Body.WriteAsync(PlainAnswer);
    }
}
