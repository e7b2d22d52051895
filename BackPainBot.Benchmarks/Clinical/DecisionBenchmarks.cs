using BackPainBot.Clinical;
using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;

namespace BackPainBot.Benchmarks.Clinical;

/// <summary>What is done with a case: its danger signs judged, its outcome, the next question; and loading all knowledge once warm.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private readonly ClinicalCore _core = CompiledKnowledge.Load();
    private Case _case = Case.Empty;

    [GlobalSetup]
    public void Setup() =>
        _case = _core.Understand(new Utterance(Messages.Of(MessageKind.ManyFindings), Messages.Now, Culture.English, 1, []), Case.Empty).Case;

    [Benchmark(Baseline = true)]
    public SafetyVerdict Judge() => _core.Judge(_case);

    [Benchmark]
    public Assessment Assess() => _core.Assess(_case);

    [Benchmark]
    public bool IsWorthAsking() => _core.IsWorthAsking("quality", _case);

    [Benchmark]
    public string LoadKnowledge() => CompiledKnowledge.Load().KnowledgeVersion + _case.Findings.Count;
}
