using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the wording of the notes, and keeps what is private out of the coach's.</summary>
internal sealed class NotesCompiler(Sources sources, Findings findings, IReadOnlySet<string> contributors, YamlFolder folder)
{
    /// <summary>Contributors that tell of a member's health or life.</summary>
    private static readonly string[] Private = ["age", "knownCondition", "previousEpisode", "lifestyle", "posture", "dehydration"];

    public void Write(BinaryWriter writer)
    {
        WriteTexts(writer, [.. folder.Read("notes/wording")]);
        WriteFindings(writer, [.. folder.Read("notes/findings")]);
        WriteCoaching(writer, [.. folder.Read("notes/coaching")]);
    }

    private static void WriteTexts(BinaryWriter writer, List<Entry> texts)
    {
        foreach (var missing in NoteWording.Needed.Except(texts.Select(t => t.Key)))
        {
            texts[0].Complain($"The text '{missing}' is missing.", "Add it.");
        }

        foreach (var unknown in texts.Where(t => !NoteWording.Needed.Contains(t.Key)))
        {
            unknown.Complain("is read by nothing.", "Mend the name, or leave it out.");
        }

        WritePairs(writer, texts, t => t.Text);
    }

    private void WriteFindings(BinaryWriter writer, List<Entry> names)
    {
        var values = findings.All.SelectMany(f => f.Values).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in names.Where(n => !findings.Ids.ContainsKey(n.Key) && !values.Contains(n.Key)))
        {
            unknown.Complain("is no finding and no value of one.", "Mend the name, or leave it out.");
        }

        WritePairs(writer, names, n => n.Text);
    }

    private void WriteCoaching(BinaryWriter writer, List<Entry> coaching)
    {
        foreach (var entry in coaching)
        {
            entry.Allow("text", "source");
            sources.Of(entry);
            if (!contributors.Contains(entry.Key))
            {
                entry.Complain("is no contributor.", "Mend the name.");
            }
            else if (Private.Contains(entry.Key))
            {
                entry.Complain("is private to the member.", "Leave it out: a coach learns of training only.");
            }
        }

        WritePairs(writer, coaching, c => c.Require("text")?.Text ?? "");
    }

    private static void WritePairs(BinaryWriter writer, List<Entry> entries, Func<Entry, string> text) => writer.Write(entries, e =>
    {
        writer.Write(e.Key);
        writer.Write(text(e));
    });
}
