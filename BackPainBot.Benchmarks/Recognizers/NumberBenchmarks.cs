using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BackPainBot.Benchmarks.Recognizers;

/// <summary>What one call costs on ten words, once warm: numbers, ordinals, quantities, yes and no.</summary>
[MemoryDiagnoser]
public class NumberBenchmarks
{
    [Params(Culture.English, "en-gb")]
    public string Locale { get; set; } = Culture.English;

    [Benchmark(Baseline = true)]
    public List<ModelResult> Number() => NumberRecognizer.RecognizeNumber(Sentences.Number, Locale);

    [Benchmark]
    public List<ModelResult> Ordinal() => NumberRecognizer.RecognizeOrdinal(Sentences.Ordinal, Locale);

    [Benchmark]
    public List<ModelResult> Age() => NumberWithUnitRecognizer.RecognizeAge(Sentences.Age, Locale);

    [Benchmark]
    public List<ModelResult> Dimension() => NumberWithUnitRecognizer.RecognizeDimension(Sentences.Dimension, Locale);

    [Benchmark]
    public List<ModelResult> Temperature() => NumberWithUnitRecognizer.RecognizeTemperature(Sentences.Temperature, Locale);

    [Benchmark]
    public List<ModelResult> Boolean() => ChoiceRecognizer.RecognizeBoolean(Sentences.Boolean, Locale);

    [Benchmark(Description = "Number, none there")]
    public List<ModelResult> NoNumber() => NumberRecognizer.RecognizeNumber(Sentences.Nothing, Locale);

    [Benchmark(Description = "Dimension, none there")]
    public List<ModelResult> NoDimension() => NumberWithUnitRecognizer.RecognizeDimension(Sentences.Nothing, Locale);
}
