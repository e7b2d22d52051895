using System.Diagnostics;
using System.Globalization;
using BackPainBot.Benchmarks.Clinical;
using BackPainBot.Benchmarks.Recognizers;
using BackPainBot.Clinical;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BackPainBot.Benchmarks;

/// <summary>
/// What the first call of each recognizer, loading all knowledge, and the first message after it cost in a fresh process: each is
/// timed in processes of its own, and the median printed; then what all recognizers keep in memory.
/// </summary>
internal static class FirstCall
{
    public const string Verb = "first-call";

    private const string Memory = "memory";
    private const int Processes = 9;

    private static readonly Dictionary<string, Func<bool>> Knowledge = new(StringComparer.Ordinal)
    {
        ["knowledge"] = () => CompiledKnowledge.Load().KnowledgeVersion.Length > 0,
        ["message"] = () => CompiledKnowledge.Load()
            .Understand(new Utterance(Messages.Of(MessageKind.DangerSigns), Messages.Now, Culture.English, 1, []), Case.Empty).Findings.Length > 0,
    };

    private static readonly Dictionary<string, Func<List<ModelResult>>> Recognizers = new(StringComparer.Ordinal)
    {
        ["date"] = () => DateTimeRecognizer.RecognizeDateTime(Sentences.Date, Culture.English, DateTimeOptions.None, Sentences.Now),
        ["number"] = () => NumberRecognizer.RecognizeNumber(Sentences.Number, Culture.English),
        ["ordinal"] = () => NumberRecognizer.RecognizeOrdinal(Sentences.Ordinal, Culture.English),
        ["age"] = () => NumberWithUnitRecognizer.RecognizeAge(Sentences.Age, Culture.English),
        ["dimension"] = () => NumberWithUnitRecognizer.RecognizeDimension(Sentences.Dimension, Culture.English),
        ["temperature"] = () => NumberWithUnitRecognizer.RecognizeTemperature(Sentences.Temperature, Culture.English),
        ["boolean"] = () => ChoiceRecognizer.RecognizeBoolean(Sentences.Boolean, Culture.English),
    };

    private static readonly Dictionary<string, Func<bool>> Calls = Recognizers
        .Select(r => KeyValuePair.Create(r.Key, () => r.Value().Count > 0))
        .Concat(Knowledge)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Measures all first calls, or in this process the one that is named.</summary>
    /// <param name="arguments">Empty; or the name of one call, or <c>memory</c>: what the child processes are started with.</param>
    /// <returns>0, or 1 if the call is unknown or found nothing.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
        {
            return RunAll();
        }

        if (arguments[0] == Memory)
        {
            Console.WriteLine(MeasureMemory().ToString(CultureInfo.InvariantCulture));
            return 0;
        }

        if (!Calls.TryGetValue(arguments[0], out var call))
        {
            Console.Error.WriteLine($"{Verb} measures {string.Join(", ", Calls.Keys)} and {Memory}.");
            return 1;
        }

        var clock = Stopwatch.StartNew();
        var found = call();
        clock.Stop();
        Console.WriteLine(clock.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return found ? 0 : 1;
    }

    private static int RunAll()
    {
        foreach (var name in Calls.Keys)
        {
            var times = Enumerable.Range(0, Processes).Select(_ => RunAlone(name)).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-12} first call {times[Processes / 2],6:F1} ms ({times[0]:F1} to {times[^1]:F1})"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Memory,-12} recognizers {RunAlone(Memory) / 1024,6:F0} kB"));
        return 0;
    }

    private static double RunAlone(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };

        // Started by "dotnet x.dll" rather than by its own executable, the process is dotnet.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(FirstCall).Assembly.Location);
        }

        start.ArgumentList.Add(Verb);
        start.ArgumentList.Add(name);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    private static long MeasureMemory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var call in Recognizers.Values)
        {
            call();
        }

        return GC.GetTotalMemory(forceFullCollection: true) - before;
    }
}
