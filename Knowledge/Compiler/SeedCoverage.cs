using System.Text;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Checks that what the seed articles say is in the knowledge under their name, and writes the page that lists it.</summary>
internal sealed class SeedCoverage(YamlFolder folder, Sources sources)
{
    private static readonly (string Kind, string Title)[] Kinds =
        [("cause", "Causes"), ("redFlag", "Red flags"), ("advice", "Advice"), ("faq", "Questions")];

    private static readonly (string Name, string Folder, string Where)[] EntryKinds =
    [
        ("condition", "conditions", "what may be hurting"),
        ("contributor", "contributors", "why it may have happened"),
        ("flag", "flags", "danger sign"),
        ("advice", "advice", "advice"),
        ("answer", "answers", "answer"),
    ];

    private readonly List<SeedItem> _items = [];

    /// <summary>Reads the list and complains about what has no entry that names its seed.</summary>
    public void Check()
    {
        var entries = EntryKinds.SelectMany(k => folder.Read(k.Folder).Select(e => (Id: $"{k.Name}:{e.Key}", Entry: e))).ToLookup(e => e.Id, e => e.Entry, StringComparer.Ordinal);
        foreach (var item in folder.Read("seeds"))
        {
            item.Allow("kind", "says", "entries", "changed");
            var seed = item.Key.Split('.')[0];
            if (!sources.Names.ContainsKey(seed))
            {
                item.Complain($"There is no source '{seed}'.", "Begin the key with the id of a seed in sources.yaml and a point.");
            }

            var kind = item.Require("kind")?.Text ?? "";
            if (Kinds.All(k => k.Kind != kind))
            {
                item.Complain($"'{kind}' is no kind of statement.", $"Take {string.Join(", ", Kinds.Select(k => k.Kind))}.");
            }

            var named = (item.Require("entries")?.Texts ?? []).ToList();
            foreach (var missing in named.Where(n => !entries.Contains(n)))
            {
                item.Complain($"There is no entry '{missing}'.", $"Write it as one of {string.Join(", ", EntryKinds.Select(k => k.Name))}, a colon and its id.");
            }

            if (!named.SelectMany(n => entries[n]).Any(e => Names(e, seed)))
            {
                item.Complain($"None of its entries names '{seed}'.", $"Add '{seed} S' to the source of the entry that says it.");
            }

            _items.Add(new SeedItem(seed, kind, item.Require("says")?.Text ?? "", named, item.TextOf("changed")));
        }

        foreach (var seed in sources.Names.Keys.Where(s => s.StartsWith("seed", StringComparison.Ordinal) && _items.All(i => i.Seed != s)))
        {
            folder.Read("sources").First(s => s.Key == seed).Complain("Nothing that it says is listed.", "Add it to seeds.yaml.");
        }
    }

    /// <summary>The page in Markdown, with lines ended by a line feed.</summary>
    public string Page()
    {
        var page = new StringBuilder();
        Line(page, "# What the seed articles say, and where the bot says it");
        Line(page, "");
        Line(page, "Written from `Knowledge/seeds.yaml` by the knowledge compiler; do not edit it by hand. To write it again:");
        Line(page, "");
        Line(page, "```");
        Line(page, "dotnet run --project Knowledge/Compiler -- Knowledge --seed-coverage docs/seed-coverage.md");
        Line(page, "```");
        Line(page, "");
        Line(page, "The build fails when a statement has no entry that names its article; a test fails when this page is out of date.");
        foreach (var seed in _items.GroupBy(i => i.Seed))
        {
            Line(page, "");
            Line(page, $"## {seed.Key}: {sources.Names[seed.Key]}");
            foreach (var (kind, title) in Kinds)
            {
                WriteTable(page, title, [.. seed.Where(i => i.Kind == kind)]);
            }
        }

        return page.ToString();
    }

    private static void WriteTable(StringBuilder page, string title, SeedItem[] items)
    {
        if (items.Length == 0)
        {
            return;
        }

        Line(page, "");
        Line(page, $"### {title}");
        Line(page, "");
        Line(page, "| it says | where in the bot | changed because |");
        Line(page, "| --- | --- | --- |");
        foreach (var item in items)
        {
            Line(page, $"| {Cell(item.Says)} | {string.Join(", ", item.Entries.Select(Where))} | {Cell(item.Changed)} |");
        }
    }

    private static bool Names(Entry entry, string seed) =>
        entry.Find("source")?.Texts.Any(t => t.StartsWith(seed + " ", StringComparison.Ordinal)) ?? false;

    private static string Where(string entry)
    {
        var parts = entry.Split(':', 2);
        return $"{EntryKinds.First(k => k.Name == parts[0]).Where} `{parts[1]}`";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    // Not AppendLine: the page is the same on every system.
    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');
}
