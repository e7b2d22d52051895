using System.ComponentModel;
using System.Diagnostics;
using BackPainBot.Tests.Knowledge;

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
        Skip.If(await RunAsync("node", "--version") is null, "Node.js is not installed, which runs the official Direct Line client.");
        await InstallAsync();

        var (code, output) = (await RunAsync("npm", "test", "--silent")) ?? (-1, "npm is missing.");

        Assert.True(code == 0, output);
        Assert.Matches("# pass [1-9]", output);
    }

    /// <summary>Fetches the client, unless it is there as the lock file names it.</summary>
    private static async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Suite, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Suite, "package-lock.json")))
        {
            return;
        }

        var (code, output) = (await RunAsync("npm", "ci", "--ignore-scripts")) ?? (-1, "npm is missing.");
        Assert.True(code == 0, output);
    }

    /// <returns><see langword="null"/> when there is no such program.</returns>
    private static async Task<(int Code, string Output)?> RunAsync(string program, params string[] arguments)
    {
        // On Windows npm is a script.
        var start = OperatingSystem.IsWindows() && program == "npm"
            ? new ProcessStartInfo("cmd", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = Suite;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["BACKPAINBOT"] = Path.Combine(AppContext.BaseDirectory, "BackPainBot.dll");
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
