namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the conditions: priors, and how likely each makes each answer.</summary>
internal sealed class CausesCompiler(Sources sources, Expressions expressions, IReadOnlyList<Entry> conditions, IReadOnlyList<Entry> likelihoods)
{
    public void Write(BinaryWriter writer)
    {
        foreach (var condition in conditions)
        {
            condition.Allow("name", "explanation", "prior", "source");
            sources.Of(condition);
        }

        writer.Write(conditions.Select(c => c.Key).ToList(), writer.Write);
        writer.Write(conditions.Select(c => c.Require("prior")?.Probability ?? 0).ToList(), writer.Write);
        var rows = likelihoods.Where(l => l.Key != "pairs").ToList();
        writer.Write(rows, WriteRow(writer));
        var pairs = likelihoods.Where(l => l.Key == "pairs").SelectMany(p => p.Items).ToList();
        writer.Write(pairs, pair =>
        {
            foreach (var id in pair.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var at = rows.FindIndex(r => r.Key == id);
                if (at < 0)
                {
                    pair.Complain($"There is no row '{id}'.", "Mend the name.");
                }

                writer.Write(at);
            }
        });
    }

    public void WriteTexts(BinaryWriter writer) => writer.Write(conditions, c =>
    {
        writer.Write(c.Key);
        writer.Write(c.Require("name")?.Text ?? "");
        writer.Write(c.Require("explanation")?.Text ?? "");
    });

    private Action<Entry> WriteRow(BinaryWriter writer) => row =>
    {
        row.Allow("question", "source", "answers");
        sources.Of(row);
        writer.Write(row.Key);
        writer.Write(row.TextOf("question"));
        writer.Write((row.Require("answers")?.Items ?? []).ToList(), answer =>
        {
            answer.Allow("when", "because", "p");
            expressions.Write(writer, answer.Require("when"), mustBeReachable: true);
            Reasons.Write(writer, expressions, answer.Find("because"));
            var given = answer.Require("p")?.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal) ?? [];
            foreach (var unknown in given.Where(g => conditions.All(c => c.Key != g.Key) && g.Key != "others"))
            {
                unknown.Value.Complain($"There is no condition '{unknown.Key}'.", "Mend the name.");
            }

            writer.Write(conditions.Select(c => Likelihood(answer, given, c.Key)).ToList(), writer.Write);
        });
    };

    private static double Likelihood(Entry answer, Dictionary<string, Entry> given, string condition)
    {
        if (given.TryGetValue(condition, out var own))
        {
            return own.Probability;
        }

        if (given.TryGetValue("others", out var others))
        {
            return others.Probability;
        }

        answer.Complain($"'{condition}' has no probability.", "Add it, or 'others:'.");
        return 0;
    }
}
