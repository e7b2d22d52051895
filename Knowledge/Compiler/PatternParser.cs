namespace BackPainBot.Knowledge.Compiler;

/// <summary>
/// Reads the notation of patterns: words and <c>@classes</c> next to each other, <c>(a|b c|@d)</c> for alternatives,
/// <c>[x]</c> for what may be left out, <c>..</c> and <c>...</c> for a gap of up to three and seven words,
/// <c>a &amp; b</c> and <c>a &amp;&amp; b</c> for either order with such a gap, <c>#</c> for the number that is the value.
/// </summary>
internal sealed class PatternParser(Vocabulary vocabulary, IReadOnlySet<string> negativeClasses)
{
    private const int ShortGap = 3;
    private const int LongGap = 7;
    private const string Number = "anyNumber";

    /// <summary>The sequences that a pattern stands for.</summary>
    public IEnumerable<List<PatternElement>> Parse(string pattern, Entry at)
    {
        foreach (var words in Variants(Split(pattern)))
        {
            foreach (var ordered in Orders(words))
            {
                var elements = Read(ordered, at);
                if (elements.Count == 0)
                {
                    at.Complain($"The pattern '{pattern}' is empty.", "Give it a word.");
                    continue;
                }

                yield return elements;
            }
        }
    }

    private List<PatternElement> Read(IReadOnlyList<string> words, Entry at)
    {
        var elements = new List<PatternElement>();
        var gap = 0;
        foreach (var word in words)
        {
            switch (word)
            {
                case "..":
                    gap = ShortGap;
                    continue;
                case "...":
                    gap = LongGap;
                    continue;
            }

            if (word == "#")
            {
                elements.Add(new PatternElement([vocabulary.Named(Number, at)], gap, true, false));
            }
            else
            {
                var alternatives = word.StartsWith('(') ? word[1..^1].Split('|', StringSplitOptions.TrimEntries) : word.Split('|');
                var negative = Array.TrueForAll(alternatives, a => a.StartsWith('@') && negativeClasses.Contains(a[1..]));
                elements.Add(new PatternElement(vocabulary.Of(alternatives, at), gap, false, negative));
            }

            gap = 0;
        }

        return elements;
    }

    private static List<string> Split(string pattern)
    {
        var words = new List<string>();
        for (var at = 0; at < pattern.Length;)
        {
            if (pattern[at] == ' ')
            {
                at++;
                continue;
            }

            var close = pattern[at] switch { '(' => ')', '[' => ']', _ => ' ' };
            var end = pattern.IndexOf(close, at);
            end = end < 0 ? pattern.Length : close == ' ' ? end : end + 1;
            words.Add(pattern[at..end]);
            at = end;
        }

        return words;
    }

    /// <summary>With and without each part in square brackets.</summary>
    private static IEnumerable<List<string>> Variants(List<string> words)
    {
        var at = words.FindIndex(w => w.StartsWith('['));
        if (at < 0)
        {
            return [words];
        }

        List<string> with = [.. words[..at], "(" + words[at][1..^1] + ")", .. words[(at + 1)..]];
        List<string> without = [.. words[..at], .. words[(at + 1)..]];
        return Variants(with).Concat(Variants(without));
    }

    private static IEnumerable<List<string>> Orders(List<string> words)
    {
        var at = words.FindIndex(w => w is "&" or "&&");
        if (at < 0)
        {
            return [words];
        }

        var gap = words[at] == "&" ? ".." : "...";
        var left = words[..at];
        var right = words[(at + 1)..];
        return Orders([.. left, gap, .. right]).Concat(Orders([.. right, gap, .. left]));
    }
}
