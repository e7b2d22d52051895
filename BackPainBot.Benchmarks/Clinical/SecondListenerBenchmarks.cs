using BackPainBot.Clinical;
using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;

namespace BackPainBot.Benchmarks.Clinical;

/// <summary>
/// Messages of twenty words by what the second listener makes of them: nothing, a question, or a sign, for which it also looks for
/// the words that moved it.
/// </summary>
[MemoryDiagnoser]
public class SecondListenerBenchmarks
{
    private const string Ordinary = "did the cable machine on Monday and my lower back is a bit stiff on the left, easing when I walk";
    private const string Suspected = "the doctor wondered if I might not be feeling the paper when I wipe, and I said that I would look";
    private const string Sure = "since the class on Monday I stand at the bowl and push and wait and only a few drops come out";

    private readonly ClinicalCore _core = CompiledKnowledge.Load();

    [Benchmark(Baseline = true)]
    public Heard NothingIsHeard() => Understand(Ordinary);

    [Benchmark]
    public Heard SomethingIsSuspected() => Understand(Suspected);

    [Benchmark]
    public Heard ASignIsHeard() => Understand(Sure);

    private Heard Understand(string text) => _core.Understand(new Utterance(text, Messages.Now, Culture.English, 1, []), Case.Empty);
}
