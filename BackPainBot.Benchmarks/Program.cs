using BackPainBot.Benchmarks.Recognizers;
using BenchmarkDotNet.Running;

namespace BackPainBot.Benchmarks;

/// <summary>"first-call" times recognizers in fresh processes; anything else goes to BenchmarkDotNet.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is [FirstCall.Verb, .. var names])
        {
            return FirstCall.Run(names);
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
