namespace BackPainBot.Knowledge.Compiler;

/// <summary>Fills the slots of a file's templates: <c>name = a | b</c> defines what <c>{name}</c> may stand for.</summary>
internal sealed class PhraseSlots(CorpusFile file)
{
    /// <summary>How many phrases one template becomes at the most.</summary>
    private const int Most = 24;

    private readonly (string Slot, string[] Words)[] _slots =
        [.. file.Definitions.Select(d => ($"{{{d.Name}}}", d.Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The phrases that a template stands for: each slot walks through its words at a pace of its own.</summary>
    public IEnumerable<string> Fill(string template, int line)
    {
        var used = _slots.Where(s => template.Contains(s.Slot, StringComparison.Ordinal)).ToList();
        var count = Math.Min(Most, used.Aggregate(1L, (n, s) => n * Math.Max(1, s.Words.Length)));
        for (var i = 0; i < count; i++)
        {
            var text = template;
            var pace = 1;
            foreach (var (slot, words) in used)
            {
                for (var at = text.IndexOf(slot, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(slot, StringComparison.Ordinal))
                {
                    text = string.Concat(text.AsSpan(0, at), words[((i * pace) + line) % words.Length], text.AsSpan(at + slot.Length));
                    pace += 2;
                }
            }

            if (text.Contains('{'))
            {
                file.Complain(line, template, "has a slot that is not defined.", "Define it as 'name = a | b' before the first group, or mend its name.");
                yield break;
            }

            yield return text;
        }
    }
}
