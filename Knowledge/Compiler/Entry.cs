using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>A node of YAML with the file and key it stands under, read with complaints instead of exceptions.</summary>
internal sealed record Entry(string File, string Key, YamlNode Node, Diagnostics Diagnostics)
{
    public string Text => Node is YamlScalarNode { Value: { } value } ? value : Complain("", "is not a text.", "Write it as one.");

    public bool IsText => Node is YamlScalarNode;

    /// <summary>The entries of a mapping, or none.</summary>
    public IEnumerable<Entry> Fields =>
        Node is YamlMappingNode mapping
            ? mapping.Children.Select(c => new Entry(File, ((YamlScalarNode)c.Key).Value!, c.Value, Diagnostics))
            : Complain(Enumerable.Empty<Entry>(), "is not a mapping.", "Write it as 'key: value' lines.");

    /// <summary>The items of a list; one scalar counts as a list of one.</summary>
    public IEnumerable<Entry> Items => Node switch
    {
        YamlSequenceNode sequence => sequence.Children.Select(c => new Entry(File, Key, c, Diagnostics)),
        _ => [this],
    };

    public IEnumerable<string> Texts => Items.Select(i => i.Text);

    /// <summary>The lines of a block, or the items of a list, without empty lines.</summary>
    public IEnumerable<(string Text, Entry At)> Lines =>
        Items.SelectMany(i => i.Text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(l => (l, i)));

    public Entry? Find(string key) =>
        Node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var node)
            ? new Entry(File, $"{Key}.{key}", node, Diagnostics)
            : null;

    public Entry? Require(string key) =>
        Find(key) ?? Complain<Entry?>(null, $"'{key}' is missing.", $"Add '{key}:' to it.");

    public string TextOf(string key, string otherwise = "") => Find(key)?.Text ?? otherwise;

    public double Number =>
        double.TryParse(Text, CultureInfo.InvariantCulture, out var number)
            ? number
            : Complain(0.0, $"'{Text}' is not a number.", "Write it with a point, such as 0.35.");

    public double Probability =>
        Number is >= 0 and <= 1 and var p ? p : Complain(0.0, $"{Text} is no probability.", "Write one from 0 to 1.");

    /// <summary>Complains about keys that nothing reads, which are mostly slips.</summary>
    public void Allow(params string[] keys)
    {
        foreach (var field in Fields.Where(f => !keys.Contains(f.Key)))
        {
            Diagnostics.Report(field with { Key = $"{Key}.{field.Key}" }, "is not a known key.", $"Known here: {string.Join(", ", keys)}.");
        }
    }

    public void Complain(string problem, string mend) => Diagnostics.Report(this, problem, mend);

    private T Complain<T>(T result, string problem, string mend)
    {
        Diagnostics.Report(this, problem, mend);
        return result;
    }
}
