using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BackPainBot.Benchmarks.Recognizers;

/// <summary>What one call costs once warm: three words with a date, ten with one, and ten with none.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    [Params(Culture.English, "en-gb")]
    public string Locale { get; set; } = Culture.English;

    [Benchmark(Description = Sentences.ShortDate)]
    public List<ModelResult> Short() => Recognize(Sentences.ShortDate);

    [Benchmark(Description = "Date in ten words")]
    public List<ModelResult> Long() => Recognize(Sentences.Date);

    [Benchmark(Description = "Date, none there")]
    public List<ModelResult> None() => Recognize(Sentences.Nothing);

    private List<ModelResult> Recognize(string text) =>
        DateTimeRecognizer.RecognizeDateTime(text, Locale, DateTimeOptions.None, Sentences.Now);
}
