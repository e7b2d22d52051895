using BackPainBot.Clinical;
using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BackPainBot.Benchmarks.Clinical;

/// <summary>Reading a message into findings, beside what the date recognizer alone takes of it.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmarks
{
    private readonly ClinicalCore _core = CompiledKnowledge.Load();
    private string _text = "";

    /// <summary>What the message is like.</summary>
    [ParamsAllValues]
    public MessageKind Message { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Messages.Of(Message);

    [Benchmark(Baseline = true)]
    public Heard Understand() => _core.Understand(new Utterance(_text, Messages.Now, Culture.English, 1, []), Case.Empty);

    [Benchmark]
    public List<ModelResult> RecognizeDatesAlone() =>
        DateTimeRecognizer.RecognizeDateTime(_text, Culture.English, DateTimeOptions.None, Messages.Now.DateTime);
}
