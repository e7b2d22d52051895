namespace BackPainBot.Knowledge.Compiler;

/// <summary>Where the knowledge comes from, and the mark of evidence that each entry must carry.</summary>
internal sealed class Sources
{
    private static readonly string[] Marks = ["V", "K", "E", "S"];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Names => _names;

    public static Sources Read(YamlFolder folder)
    {
        var sources = new Sources();
        foreach (var source in folder.Read("sources"))
        {
            source.Allow("name", "what");
            if (!sources._names.TryAdd(source.Key, source.Require("name")?.Text ?? ""))
            {
                source.Complain("The source is there twice.", "Keep one.");
            }
        }

        return sources;
    }

    /// <summary>The ids of an entry's sources, each written as <c>id MARK</c>: V seen in the source, K general knowledge, E estimate, S seed article.</summary>
    public string[] Of(Entry entry)
    {
        var ids = new List<string>();
        foreach (var item in entry.Require("source")?.Items ?? [])
        {
            var parts = item.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2 || !Marks.Contains(parts[1]))
            {
                item.Complain($"'{item.Text}' is no source with its mark.", "Write it as 'id V', 'id K', 'id E' or 'id S'.");
            }
            else if (!_names.ContainsKey(parts[0]))
            {
                item.Complain($"There is no source '{parts[0]}'.", "Add it to sources.yaml, or mend the name.");
            }
            else
            {
                ids.Add(parts[0]);
            }
        }

        return [.. ids];
    }
}
