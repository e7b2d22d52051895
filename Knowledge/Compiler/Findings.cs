using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>The vocabulary of findings.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<FindingDefinition> _all = [];
    private readonly List<Entry> _volunteered = [];

    public IReadOnlyDictionary<string, int> Ids => _ids;

    public IReadOnlyList<FindingDefinition> All => _all;

    /// <summary>Findings that something says, and so can ever be present.</summary>
    public HashSet<int> Used { get; } = [];

    public static Findings Read(YamlFolder folder, Diagnostics diagnostics)
    {
        var findings = new Findings();
        foreach (var group in folder.Read("findings"))
        {
            switch (group.Key)
            {
                case "signs":
                    findings.AddNames(group, FindingKind.Sign);
                    break;
                case "histories":
                    findings.AddNames(group, FindingKind.History);
                    break;
                case "choices":
                    foreach (var choice in group.Fields)
                    {
                        findings.Add(choice, new FindingDefinition(choice.Key, FindingKind.Choice, null, 0, 0, [.. choice.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)], []));
                    }

                    break;
                case "quantities":
                    foreach (var quantity in group.Fields)
                    {
                        findings.Add(quantity, new FindingDefinition(
                            quantity.Key,
                            FindingKind.Quantity,
                            quantity.TextOf("unit"),
                            quantity.Require("least")?.Number ?? 0,
                            quantity.Require("most")?.Number ?? 0,
                            [],
                            []));
                    }

                    break;
                case "volunteered":
                    findings._volunteered.AddRange(group.Fields);
                    break;
                case "dreaded":
                    findings.MarkDreaded(group);
                    break;
                default:
                    group.Complain("is not a kind of finding.", "Take signs, histories, choices, quantities, volunteered or dreaded.");
                    break;
            }
        }

        foreach (var id in FindingIds.All.Append(Derived.DaysSinceOnset).Where(id => !findings._ids.ContainsKey(id)))
        {
            diagnostics.Report("findings.yaml", default, id, "The code needs this finding.", "Add it.");
        }

        return findings;
    }

    /// <summary>Binds the findings that are volunteered under some questions only to those.</summary>
    /// <param name="questions">Ids of all questions.</param>
    public void BindToQuestions(IReadOnlyList<string> questions)
    {
        foreach (var entry in _volunteered)
        {
            foreach (var unknown in entry.Texts.Where(id => !questions.Contains(id)))
            {
                entry.Complain($"There is no question '{unknown}'.", $"Take one of {string.Join(", ", questions)}.");
            }

            if (_ids.TryGetValue(entry.Key, out var finding))
            {
                _all[finding] = _all[finding] with { VolunteeredUnder = [.. entry.Texts] };
            }
            else
            {
                entry.Complain($"There is no finding '{entry.Key}'.", "Add it above, or mend the name.");
            }
        }
    }

    private void AddNames(Entry group, FindingKind kind)
    {
        foreach (var (line, at) in group.Lines)
        {
            foreach (var id in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(at with { Key = id }, new FindingDefinition(id, kind, null, 0, 0, [], []));
            }
        }
    }

    private void MarkDreaded(Entry group)
    {
        foreach (var id in group.Lines.SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!_ids.TryGetValue(id, out var finding))
            {
                group.Complain($"There is no finding '{id}'.", "Name it above, or mend the name.");
                continue;
            }

            _all[finding] = _all[finding] with { IsDreaded = true };
        }
    }

    private void Add(Entry at, FindingDefinition definition)
    {
        if (!_ids.TryAdd(definition.Id, _all.Count))
        {
            at.Complain($"The finding '{definition.Id}' is there twice.", "Keep one.");
            return;
        }

        _all.Add(definition);
    }
}
