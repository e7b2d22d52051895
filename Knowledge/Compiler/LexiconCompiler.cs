using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the lexicon's entries: what wordings say which findings, with examples that fire and that stay silent.</summary>
internal sealed class LexiconCompiler(Findings findings, Sources sources, Vocabulary vocabulary, PatternParser parser, IReadOnlyList<string> questions)
{
    private const double Vague = 0.5;

    public PatternTrie Patterns { get; } = new();

    public List<Example> Examples { get; } = [];

    public void Add(Entry entry)
    {
        entry.Allow("says", "idiom", "source", "patterns", "vague", "asked", "undeniable", "takesBack", "most", "fires", "silent");
        sources.Of(entry);
        var effects = Effects.Read(entry.Find("says"), findings);
        var masks = entry.Find("idiom") is not null;
        if (effects.Length == 0 && !masks)
        {
            entry.Complain("The entry says nothing.", "Give it 'says:' with findings, or 'idiom:' with a name.");
        }

        var asked = (entry.Find("asked")?.Texts ?? []).Select(q => Question(entry, q)).ToArray();
        var undeniable = entry.TextOf("undeniable") == "true";
        var takesBack = entry.TextOf("takesBack") == "true";
        var most = entry.Find("most")?.Number ?? double.PositiveInfinity;
        foreach (var (key, certainty) in new[] { ("patterns", 1.0), ("vague", Vague) })
        {
            var own = Patterns.Add(new PatternDefinition(effects, certainty, true, masks, asked, takesBack, most));
            var plain = Patterns.Add(new PatternDefinition(effects, certainty, false, masks, asked, takesBack, most));
            foreach (var (line, at) in entry.Find(key)?.Lines ?? [])
            {
                AddLine(line, at, own, undeniable ? own : plain);
            }
        }

        var name = masks ? entry.TextOf("idiom") : string.Join(", ", (entry.Find("says")?.Texts ?? []));
        if (entry.Find("fires") is not { } fires)
        {
            if (!masks)
            {
                entry.Complain($"'{name}' has no example that fires.", "Add 'fires:' with at least one sentence.");
            }
        }
        else if (!masks)
        {
            Examples.AddRange(fires.Items.Select(i => new Example(i, name, i.Text, effects, true, asked.Select(q => questions[q]).ToArray())));
        }

        if (masks)
        {
            return;
        }

        Examples.AddRange((entry.Find("silent")?.Items ?? []).Select(i => new Example(i, name, i.Text, effects, false, asked.Select(q => questions[q]).ToArray())));
    }

    private void AddLine(string line, Entry at, int own, int plain)
    {
        foreach (var alternative in Alternatives(line))
        {
            var forced = alternative.Contains('!');
            foreach (var elements in parser.Parse(alternative.Replace("!", ""), at))
            {
                Patterns.Add(elements, forced || elements.Exists(e => e.IsNegative) ? own : plain);
            }
        }
    }

    /// <summary>A line may hold several patterns, set apart by a bar outside brackets.</summary>
    private static IEnumerable<string> Alternatives(string line)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (line[i] == '|' && depth == 0 && i > 0 && line[i - 1] == ' ')
            {
                yield return line[from..i].Trim();
                from = i + 1;
            }
        }

        yield return line[from..].Trim();
    }

    private int Question(Entry entry, string id)
    {
        var at = questions.ToList().IndexOf(id);
        if (at < 0)
        {
            entry.Complain($"There is no question '{id}'.", $"Take one of {string.Join(", ", questions)}.");
        }

        return Math.Max(at, 0);
    }

    public void Write(BinaryWriter writer) => vocabulary.Write(writer, Patterns);
}
