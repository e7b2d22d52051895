using System.Diagnostics;
using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Cards;

/// <summary>Runs the scripts in <c>Cards/check</c>; a test that needs them is skipped where Node or its packages cannot be had.</summary>
internal static class CardTool
{
    private static readonly object Installing = new();

    /// <summary>Where Chromium is; the variable CHROMIUM names another place.</summary>
    public static string Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>What a script prints.</summary>
    public static JObject Run(string script, params string[] arguments)
    {
        var folder = Folder();
        Skip.IfNot(Directory.Exists(folder), "The sources are not here, and the scripts with them.");
        Skip.If(Execute("node", folder, "--version") is not { Code: 0 }, "There is no node to run the official Adaptive Cards library.");
        lock (Installing)
        {
            if (!File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
            {
                Skip.If(Execute("npm", folder, "ci", "--ignore-scripts") is not { Code: 0 }, $"npm ci failed in {folder}.");
            }
        }

        var (code, output, error) = Execute("node", folder, [script, .. arguments]) ?? throw new InvalidOperationException("node is gone.");
        return code == 0 ? JObject.Parse(output) : throw new InvalidOperationException($"{script}: {error}");
    }

    private static (int Code, string Output, string Error)? Execute(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../Cards/check"));
}
