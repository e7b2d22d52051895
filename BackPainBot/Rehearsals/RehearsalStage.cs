using System.Net.Mime;
using System.Text.Json;
using BackPainBot.Channels.DirectLine;
using BackPainBot.Channels.DirectLine.Turns;
using BackPainBot.Clinical;
using BackPainBot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace BackPainBot.Rehearsals;

/// <summary>
/// A second host in this process, with a storage of its own that is thrown away: conversations on it go through everything that a member's
/// go through, from the request to the socket, and leave nothing behind.
/// </summary>
internal sealed class RehearsalStage : IAsyncDisposable
{
    private const string Address = "http://localhost";
    private const string Lines = "BackPainBot.Rehearsals.rehearsal.txt";

    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(10);

    private readonly WebApplication _app;
    private readonly StageServer _server;
    private readonly DirectoryInfo _folder;

    private RehearsalStage(WebApplication app, StageServer server, DirectoryInfo folder)
    {
        _app = app;
        _server = server;
        _folder = folder;
    }

    /// <param name="services">The host that is to know its part: of its kind of storage, and with its knowledge.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<RehearsalStage> BuildAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("backpainbot-rehearsal-");
        var server = new StageServer();
        string[] settings =
        [
            $"--environment={services.GetRequiredService<IHostEnvironment>().EnvironmentName}",
            "--Channels:BotFramework:Enabled=false",
            $"--Storage:Kind={services.GetRequiredService<IOptions<StorageOptions>>().Value.Kind}",
            $"--Storage:File={Path.Combine(folder.FullName, "rehearsal.db")}",
            $"--{DirectLineExtensions.Section}:Enabled=true",
            $"--{DirectLineExtensions.Section}:PublicUrl={Address}",
            $"--{DirectLineExtensions.Section}:ActivitiesPerMinute=10000",
            $"--{DirectLineExtensions.Section}:Uploads:Folder={Path.Combine(folder.FullName, "uploads")}",
        ];
        var app = Program.Build(settings, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<IServer>(server).AddSingleton(services.GetRequiredService<ClinicalCore>());
        });
        var stage = new RehearsalStage(app, server, folder);
        await app.StartAsync(cancellationToken);
        return stage;
    }

    /// <summary>Plays every conversation of the script once.</summary>
    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        foreach (var conversation in await ScriptAsync(cancellationToken))
        {
            await PlayAsync(conversation, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Of a folder for temporary files the system takes care.
        }
    }

    private static async Task<IReadOnlyList<string[]>> ScriptAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(RehearsalStage).Assembly.GetManifestResourceStream(Lines)!;
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync(cancellationToken);
        return [.. text.ReplaceLineEndings("\n").Split("\n\n").Select(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
    }

    private async Task PlayAsync(IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        var token = Text(await AskAsync("POST", "/tokens/generate", null, new { }), "token");
        var begun = await AskAsync("POST", "/conversations", token, new { user = new { } });
        var conversation = Text(begun, "conversationId");
        token = Text(begun, "token");
        await using var wire = new QuietStream();
        var listening = ListenAsync(new Uri(Text(begun, "streamUrl")), wire);
        var turns = _app.Services.GetRequiredService<TurnQueue>();
        await turns.WaitUntilIdleAsync(conversation, LongestTurn, cancellationToken);
        var number = 0;
        foreach (var text in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var activity = new { type = "message", text, textFormat = "plain", channelData = new { clientActivityID = $"{++number}" } };
            await AskAsync("POST", $"/conversations/{conversation}/activities", token, activity);
            await turns.WaitUntilIdleAsync(conversation, LongestTurn, cancellationToken);
        }

        await AskAsync("GET", $"/conversations/{conversation}?watermark=0", token);
        await AskAsync("GET", $"/conversations/{conversation}/activities?watermark=0", token);
        await AskAsync("POST", "/tokens/refresh", token, new { });
        wire.HangUp();
        await listening;
    }

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;

    private async Task<JsonElement> AskAsync(string method, string path, string? token, object? body = null)
    {
        using var answer = new MemoryStream();
        var context = Request(method, new Uri($"{Address}{DirectLineExtensions.Root}{path}"));
        context.Response.Body = answer;
        if (token is not null)
        {
            context.Request.Headers.Authorization = $"Bearer {token}";
        }

        if (body is not null)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(body);
            context.Request.ContentType = MediaTypeNames.Application.Json;
            context.Request.ContentLength = json.Length;
            context.Request.Body = new MemoryStream(json);
        }

        await _server.ProcessAsync(context.Features);
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            throw new InvalidOperationException($"A request of the rehearsal was refused with {context.Response.StatusCode}.");
        }

        using var document = JsonDocument.Parse(answer.ToArray());
        return document.RootElement.Clone();
    }

    private Task ListenAsync(Uri address, QuietStream wire)
    {
        var context = Request("GET", address);
        context.Request.Headers.Connection = "Upgrade";
        context.Request.Headers.Upgrade = "websocket";
        context.Request.Headers.SecWebSocketVersion = "13";
        context.Request.Headers.SecWebSocketKey = Convert.ToBase64String(Guid.NewGuid().ToByteArray());
        context.Features.Set<IHttpUpgradeFeature>(wire);
        return _server.ProcessAsync(context.Features);
    }

    private static DefaultHttpContext Request(string method, Uri address)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Scheme = "http";
        context.Request.Host = new HostString(address.Host);
        context.Request.Path = address.AbsolutePath;
        context.Request.QueryString = new QueryString(address.Query);
        context.Request.Protocol = HttpProtocol.Http11;
        context.Request.Headers.Origin = Address;
        return context;
    }
}
