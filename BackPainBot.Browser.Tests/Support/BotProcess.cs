using System.Diagnostics;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>The bot as a program of its own, so that it can be killed.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("backpainbot-").FullName;
    private readonly int _port = RunningBot.FreePort();
    private Process? _process;

    public string Address => $"http://127.0.0.1:{_port}";

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BackPainBot.dll"), $"--urls={Address}", "--environment=Development"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ReadyAsync();
    }

    /// <summary>As a power cut would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource(Patience.Span);
        while (!patience.IsCancellationRequested)
        {
            try
            {
                using var response = await client.GetAsync(new Uri($"{Address}/health/live"), patience.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, patience.Token);
            }
        }

        throw new TimeoutException("The bot did not start.");
    }
}
