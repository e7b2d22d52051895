using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the danger signs and their rules.</summary>
internal sealed class FlagsCompiler(Findings findings, Sources sources, Expressions expressions)
{
    private readonly List<Entry> _flags = [];
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);

    public List<FlagExample> Examples { get; } = [];

    public IEnumerable<string> Groups => _flags.Select(f => f.TextOf("group"));

    public IReadOnlySet<string> Ids => _flags.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);

    public void Add(Entry flag)
    {
        if (Ids.Contains(flag.Key))
        {
            flag.Complain("The danger sign is there twice.", "Keep one.");
        }

        _flags.Add(flag);
        flag.Allow("group", "screen", "position", "name", "checklist", "confirm", "confirmWhen", "knownWhen", "tick", "clear", "source", "rules", "fires", "silent");
        var fires = flag.Find("fires")?.Items.ToList() ?? [];
        if (fires.Count == 0)
        {
            flag.Complain("The danger sign has no example that fires.", "Add 'fires:' with at least one sentence.");
        }

        Examples.AddRange(fires.Select(i => new FlagExample(i, flag.Key, i.Text, true)));
        Examples.AddRange((flag.Find("silent")?.Items ?? []).Select(i => new FlagExample(i, flag.Key, i.Text, false)));
    }

    public void Write(BinaryWriter writer) => writer.Write(_flags, flag =>
    {
        writer.Write(flag.Key);
        writer.Write((int)(flag.Find("screen")?.Number ?? 0));
        writer.Write((int)(flag.Find("position")?.Number ?? 0));
        writer.Write(Effects.Read(flag.Require("tick"), findings), e => Effects.Write(writer, e));
        writer.Write(Effects.Read(flag.Require("clear"), findings), e => Effects.Write(writer, e));
        expressions.WriteOptional(writer, flag.Find("knownWhen"), mustBeReachable: false);
        expressions.WriteOptional(writer, flag.Find("confirmWhen"), mustBeReachable: true);
        var rules = (flag.Require("rules")?.Items ?? []).Select(r => (Rule: r, Level: Level(r))).OrderByDescending(r => r.Level.Rank()).ToList();
        writer.Write(rules, r =>
        {
            r.Rule.Allow("id", "level", "when", "why");
            var id = r.Rule.Require("id")?.Text ?? "";
            if (!_rules.Add(id))
            {
                r.Rule.Complain($"The rule '{id}' is there twice.", "Give one another id.");
            }

            writer.Write(id);
            writer.Write((byte)r.Level);
            expressions.Write(writer, r.Rule.Require("when"), mustBeReachable: true);
        });
        writer.Write(flag.TextOf("group"));
        writer.Write(sources.Of(flag), writer.Write);
    });

    public void WriteTexts(BinaryWriter writer, Func<string, LevelOfCare, string> actNow) => writer.Write(_flags, flag =>
    {
        var highest = (flag.Find("rules")?.Items ?? []).Select(Level).DefaultIfEmpty().MaxBy(l => l.Rank());
        writer.Write(flag.Key);
        writer.Write(flag.Require("name")?.Text ?? "");
        writer.Write(flag.TextOf("checklist"));
        writer.Write(flag.Require("confirm")?.Text ?? "");
        writer.Write(actNow(flag.TextOf("group"), highest));
    });

    private static LevelOfCare Level(Entry rule)
    {
        var text = rule.TextOf("level");
        if (!LevelsOfCare.TryParse(text, out var level))
        {
            rule.Complain($"'{text}' is not a level of care.", "Take selfCare, soon, urgent, emergency, ambulance or crisis.");
        }

        return level;
    }
}
