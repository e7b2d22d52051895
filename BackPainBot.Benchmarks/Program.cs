using BackPainBot.Benchmarks.Load;
using BenchmarkDotNet.Running;

namespace BackPainBot.Benchmarks;

/// <summary>
/// "serve" runs the host that the load scripts talk to, "first-call" times first calls in fresh processes; anything else goes to
/// BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["serve", .. var settings]:
                await LoadHost.RunAsync(settings);
                return 0;
            case [FirstCall.Verb, .. var names]:
                return FirstCall.Run(names);
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }
}
