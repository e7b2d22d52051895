using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads <c>listener/thresholds.yaml</c>: how what was heard becomes a decision.</summary>
internal sealed class ThresholdsReader(string root, List<string> named, Diagnostics diagnostics)
{
    private const string Otherwise = "otherwise";
    private const string Never = "never";
    private const string EvidenceKey = "evidence";
    private const string LeaningKey = "leaning";
    private static readonly string[] EvidenceKeys = ["stretch", "whole", "plain", "vague", "denied"];
    private static readonly string[] Keys = [LeaningKey, "asking", "agreeing", "alone", "doubting"];
    private readonly Dictionary<string, Dictionary<string, double>> _values = Keys.Append(EvidenceKey).ToDictionary(k => k, _ => new Dictionary<string, double>(StringComparer.Ordinal));

    /// <param name="folder">The folder of the listener.</param>
    public ListenerThresholds Read(string folder)
    {
        foreach (var entry in new YamlFolder(root, diagnostics).Read(folder))
        {
            if (!_values.TryGetValue(entry.Key, out var its))
            {
                entry.Complain("is not a known key.", $"Known here: {string.Join(", ", _values.Keys)}.");
                continue;
            }

            foreach (var field in entry.Fields)
            {
                its[field.Key] = Value(entry.Key, field);
            }
        }

        CheckThere(folder, EvidenceKey, EvidenceKeys);
        Array.ForEach(Keys, k => CheckThere(folder, k, [Otherwise]));
        var evidence = Array.ConvertAll(EvidenceKeys, k => _values[EvidenceKey].GetValueOrDefault(k));
        return new ListenerThresholds(new EvidenceWeights(evidence[0], evidence[1], evidence[2], evidence[3], evidence[4]), Of(0), Of(1), Of(2), Of(3), Of(4));
    }

    private double Value(string key, Entry field)
    {
        if (key == EvidenceKey ? !EvidenceKeys.Contains(field.Key) : field.Key != Otherwise && !named.Contains(field.Key))
        {
            field.Complain(
                key == EvidenceKey ? "is not a known key." : "There are no phrases for it.",
                key == EvidenceKey ? $"Known here: {string.Join(", ", EvidenceKeys)}." : $"Name a danger sign that has a file here, or '{Otherwise}'.");
        }

        return field.Text == Never ? double.PositiveInfinity : key is EvidenceKey or LeaningKey ? field.Number : field.Probability;
    }

    private void CheckThere(string folder, string key, string[] needed)
    {
        foreach (var each in needed.Where(n => !_values[key].ContainsKey(n)))
        {
            diagnostics.Report(Path.Combine(root, folder), default, key, $"'{each}' is missing.", $"Add '{each}: 0.9' under '{key}:' in {folder}/thresholds.yaml.");
        }
    }

    private double[] Of(int key) => [.. named.Select(n => _values[Keys[key]].GetValueOrDefault(n, _values[Keys[key]].GetValueOrDefault(Otherwise)))];
}
