using System.Diagnostics;
using BackPainBot.Tests.Knowledge;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Host.WebChat;

/// <summary>The step of the build that fetches the chat's client by npm.</summary>
public sealed class ClientAppBuildTests
{
    [SkippableFact]
    public async Task Without_Node_the_build_goes_on_and_says_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        var (code, output) = await BuildAsync(folder, "exit 127");

        Assert.True(code == 0, output);
        Assert.Contains("BPB0010", output, StringComparison.Ordinal);
        Assert.Contains("Install Node.js", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("bundle")));
    }

    [SkippableFact]
    public async Task Without_a_connection_the_build_goes_on_says_what_is_missing_and_tries_again_the_next_time()
    {
        using var folder = new TemporaryFolder();
        const string Npm = "[ \"$1\" = --version ] && exit 0; echo 'no such host' >&2; exit 1";
        for (var times = 0; times < 2; times++)
        {
            var (code, output) = await BuildAsync(folder, Npm);

            Assert.True(code == 0, output);
            Assert.Contains("no such host", output, StringComparison.Ordinal);
            Assert.Contains("BPB0011", output, StringComparison.Ordinal);
            Assert.False(Directory.Exists(folder.File("bundle")));
        }
    }

    [SkippableFact]
    public async Task What_was_fetched_is_not_fetched_again()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("bundle"));
        await File.WriteAllTextAsync(folder.File("bundle/manifest.json"), "{}");
        var (code, output) = await BuildAsync(folder, "touch \"$0.called\"");

        Assert.True(code == 0, output);
        Assert.DoesNotContain("BPB0010", output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("npm.called")));
    }

    /// <summary>Runs the step alone, with an npm of the test's own.</summary>
    private static async Task<(int Code, string Output)> BuildAsync(TemporaryFolder folder, string npm)
    {
        Skip.If(OperatingSystem.IsWindows(), "The npm of this test is a shell script.");
        Debug.Assert(!OperatingSystem.IsWindows());
        await File.WriteAllTextAsync(folder.File("npm"), $"#!/bin/sh\n{npm}\n");
        File.SetUnixFileMode(folder.File("npm"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            ["msbuild", Path.Combine(Repository.Root, "BackPainBot", "BackPainBot.csproj"), "-t:BuildClientApp", $"-p:ClientAppBundle={folder.File("bundle")}/", "-nodeReuse:false", "-nologo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{Path.GetDirectoryName(folder.File("npm"))}{Path.PathSeparator}{start.Environment["PATH"]}";
        // Those of the test run's own build would name other tools.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
