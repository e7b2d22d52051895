using BackPainBot.Benchmarks.Load;
using BenchmarkDotNet.Running;

namespace BackPainBot.Benchmarks;

/// <summary>
/// "serve" runs the host that the load scripts talk to, "chat" and "idle" are members at its web chat, "first-call" times first calls in
/// fresh processes; anything else goes to BenchmarkDotNet.
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
            case ["chat", var address, var members, var seconds]:
                return await ChatLoad.SpeakAsync(new Uri(address), members, seconds);
            case ["idle", var address, var sockets, var process]:
                return await ChatLoad.IdleAsync(new Uri(address), sockets, process);
            case [FirstCall.Verb, .. var names]:
                return FirstCall.Run(names);
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }
}
