using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using BackPainBot.Tests.Knowledge;
using BackPainBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

/// <summary>
/// The official client of Direct Line, in Node.js, against the bot as a process of its own: every endpoint, every error, and a bot that
/// is killed in the middle. The suite is in <c>DirectLineClient/</c>; <c>BACKPAINBOT=…/BackPainBot.dll npm test</c> there runs it alone.
/// </summary>
public sealed class DirectLineClientTests
{
    private static readonly string Suite = Path.Combine(Repository.Root, "BackPainBot.Tests", "DirectLineClient");

    [SkippableFact]
    public async Task The_official_client_talks_to_the_bot()
    {
        await InstallAsync();

        var (code, output) = (await RunAsync("npm", "test", "--silent")) ?? (-1, "npm is missing.");

        Assert.True(code == 0, output);
        Assert.Matches("# pass [1-9]", output);
    }

    [SkippableFact]
    public async Task The_official_client_outlives_its_tokens_and_a_minute_of_too_many_requests()
    {
        await InstallAsync();
        using var folder = new TemporaryFolder();
        var clock = new ManualClock();
        await using var first = await StartAsync(folder, clock);
        await using var second = await StartAsync(folder, clock);

        var (code, output) = (await RunOnAsync("node", $"{first.Urls.Single()} {second.Urls.Single()}", "--test", "time.test.js"))!.Value;

        Assert.True(code == 0, output);
        Assert.Matches("# pass 4", output);
    }

    /// <summary>A bot whose clock can be set by a request.</summary>
    private static async Task<WebApplication> StartAsync(TemporaryFolder folder, ManualClock clock)
    {
        var app = Program.Build(
            ["--environment=Development", "--urls=http://127.0.0.1:0", $"--Storage:File={folder.File("bot.db")}", "--Channels:DirectLine:TokenMinutes=30", "--Channels:DirectLine:RequestsPerMinute=800"],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<TimeProvider>(clock);
            });
        app.MapPost("/test/clock", (HttpContext context) => clock.Advance(
            TimeSpan.FromMinutes(double.Parse(context.Request.Query["minutes"].ToString(), CultureInfo.InvariantCulture))));
        await app.StartAsync();
        return app;
    }

    /// <summary>Fetches the client, unless it is there as the lock file names it.</summary>
    private static async Task InstallAsync()
    {
        Skip.If(await RunAsync("node", "--version") is null, "Node.js is not installed, which runs the official Direct Line client.");
        var installed = new FileInfo(Path.Combine(Suite, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Suite, "package-lock.json")))
        {
            return;
        }

        var (code, output) = (await RunAsync("npm", "ci", "--ignore-scripts")) ?? (-1, "npm is missing.");
        Assert.True(code == 0, output);
    }

    private static Task<(int Code, string Output)?> RunAsync(string program, params string[] arguments) => RunOnAsync(program, null, arguments);

    /// <summary>Runs a program in the suite's folder.</summary>
    /// <param name="program">What to run.</param>
    /// <param name="nodes">Where bots are that run already, if any.</param>
    /// <param name="arguments">With what to run it.</param>
    /// <returns><see langword="null"/> when there is no such program.</returns>
    private static async Task<(int Code, string Output)?> RunOnAsync(string program, string? nodes, params string[] arguments)
    {
        // On Windows npm is a script.
        var start = OperatingSystem.IsWindows() && program == "npm"
            ? new ProcessStartInfo("cmd", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = Suite;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["BACKPAINBOT"] = Path.Combine(AppContext.BaseDirectory, "BackPainBot.dll");
        start.Environment["BACKPAINBOT_NODES"] = nodes;
        start.Environment.Remove("ASPNETCORE_URLS");
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
