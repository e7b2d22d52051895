using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the advice, and holds the texts of what to do to their rules.</summary>
internal sealed class AdviceCompiler(Sources sources, Expressions expressions, IReadOnlyList<Entry> advice)
{
    private const int MostWords = 80;
    private static readonly string[] NeverNamed = ["aspirin", "ibuprofen", "paracetamol", "painkiller", "naproxen", "deadlift", "squat"];

    public void Check(IEnumerable<string> groups, IReadOnlySet<string> contributors)
    {
        var withText = advice.Where(a => Part(a) == AdvicePart.ActNow).Select(Group).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in groups.Distinct().Where(g => !withText.Contains(g)))
        {
            advice[0].Complain($"The group of danger signs '{missing}' has no text of what to do.", $"Add advice '{missing}.<name>' with part: actNow.");
        }

        foreach (var entry in advice)
        {
            var contributor = entry.TextOf("contributor");
            if (contributor.Length > 0 && !contributors.Contains(contributor))
            {
                entry.Complain($"There is no contributor '{contributor}'.", "Mend the name.");
            }

            if (Part(entry) == AdvicePart.ActNow)
            {
                CheckActNow(entry);
            }
        }
    }

    public string ActNow(string group, LevelOfCare level)
    {
        var texts = advice.Where(a => Part(a) == AdvicePart.ActNow && Group(a) == group).ToList();
        return (texts.Find(a => (Levels(a) & (1 << (int)level)) != 0) ?? texts.FirstOrDefault())?.TextOf("text") ?? "";
    }

    public void Write(BinaryWriter writer) => writer.Write(advice, entry =>
    {
        entry.Allow("part", "levels", "when", "contributor", "text", "source");
        writer.Write(entry.Key);
        writer.Write(entry.Require("text")?.Text ?? "");
        writer.Write(sources.Of(entry), writer.Write);
        writer.Write((byte)Part(entry));
        writer.Write(Levels(entry));
        expressions.WriteOptional(writer, entry.Find("when"), mustBeReachable: true);
        writer.Write(entry.TextOf("contributor"));
        writer.Write(Part(entry) == AdvicePart.ActNow ? Group(entry) : "");
    });

    private static void CheckActNow(Entry entry)
    {
        var text = entry.TextOf("text");
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > MostWords and var words)
        {
            entry.Complain($"The text has {words} words.", $"Shorten it to {MostWords}.");
        }

        foreach (var name in NeverNamed.Where(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            entry.Complain($"The text names '{name}'.", "A text of what to do names no medicine and no lift.");
        }
    }

    private static AdvicePart Part(Entry entry)
    {
        if (!Enum.TryParse<AdvicePart>(entry.TextOf("part"), ignoreCase: true, out var part))
        {
            entry.Complain($"'{entry.TextOf("part")}' is not a part of the advice.", $"Take one of {string.Join(", ", Enum.GetNames<AdvicePart>())}.");
        }

        return part;
    }

    private static int Levels(Entry entry)
    {
        if (entry.Find("levels") is not { } levels)
        {
            return ~0;
        }

        var bits = 0;
        foreach (var item in levels.Items)
        {
            if (LevelsOfCare.TryParse(item.Text, out var level))
            {
                bits |= 1 << (int)level;
            }
            else
            {
                item.Complain($"'{item.Text}' is not a level of care.", "Take selfCare, soon, urgent, emergency, ambulance or crisis.");
            }
        }

        return bits;
    }

    private static string Group(Entry entry) => entry.Key.Split('.')[0];
}
