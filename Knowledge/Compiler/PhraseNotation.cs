namespace BackPainBot.Knowledge.Compiler;

/// <summary>
/// Reads the notation of phrases in lists of words: a bar between phrases, <c>(a|b c)</c> within one for alternatives,
/// <c>[a|b]</c> for what may be left out, <c>word+</c> for its regular forms.
/// </summary>
internal static class PhraseNotation
{
    /// <summary>The phrases of a list, still in the notation.</summary>
    public static IEnumerable<string> Split(string list)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && (list[i] != '|' || depth > 0))
            {
                depth += list[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
                continue;
            }

            if (list[from..i].Trim() is { Length: > 0 } phrase)
            {
                yield return phrase;
            }

            from = i + 1;
        }
    }

    /// <summary>Every phrase that one in the notation stands for.</summary>
    public static IEnumerable<string> Expand(string phrase)
    {
        IEnumerable<string> so = [""];
        for (var at = 0; at < phrase.Length;)
        {
            if (phrase[at] == ' ')
            {
                at++;
                continue;
            }

            var close = phrase[at] switch { '(' => ')', '[' => ']', _ => ' ' };
            var end = phrase.IndexOf(close, at);
            end = end < 0 ? phrase.Length : end;
            var forms = close == ' '
                ? Forms(phrase[at..end]).ToList()
                : Split(phrase[(at + 1)..end]).SelectMany(Expand).Concat(close == ']' ? [""] : Array.Empty<string>()).ToList();
            so = so.SelectMany(s => forms.Select(f => s.Length == 0 || f.Length == 0 ? s + f : s + " " + f)).ToList();
            at = end + 1;
        }

        return so.Where(s => s.Length > 0);
    }

    private static IEnumerable<string> Forms(string word) =>
        word.Length > 2 && word.EndsWith('+') ? Inflections.Of(word[..^1]) : [word];
}
