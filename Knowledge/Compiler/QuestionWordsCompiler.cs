namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the words that make a sentence a question.</summary>
internal static class QuestionWordsCompiler
{
    private static readonly string[] Kinds = ["begins", "leadIns", "anywhere"];

    public static void Write(BinaryWriter writer, YamlFolder folder, Diagnostics diagnostics)
    {
        var given = folder.Read("question-words").ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            if (!given.TryGetValue(kind, out var entry))
            {
                diagnostics.Report("question-words.yaml", default, kind, "is missing.", "Add it.");
            }

            writer.Write(entry?.Lines.SelectMany(l => l.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList() ?? [], writer.Write);
        }

        foreach (var unknown in given.Values.Where(e => !Kinds.Contains(e.Key)))
        {
            unknown.Complain("is no kind of question words.", $"Take {string.Join(", ", Kinds)}.");
        }
    }
}
