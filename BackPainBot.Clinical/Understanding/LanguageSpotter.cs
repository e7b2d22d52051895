using System.Globalization;

namespace BackPainBot.Clinical;

/// <summary>Tells a text's language by its common words: enough of them, and more than of the bot's own language. Else by its letters.</summary>
internal sealed class LanguageSpotter
{
    /// <summary>The language that everything else is written for.</summary>
    public const string Own = "en";

    // Telling a language from its first words is enough; the rest of a long text adds nothing.
    private const int MostWords = 60;

    // One in so many words of a text is a common one, even in a short message.
    private const int Share = 3;

    // A single word tells its language when it is of no other and long enough to be no chance.
    private const int LongWord = 5;

    private readonly string[] _codes;
    private readonly Dictionary<string, int> _languagesOf = new(StringComparer.Ordinal);
    private readonly int _own;

    /// <param name="codes">Codes of languages; thirty at the most.</param>
    /// <param name="words">The common words of each.</param>
    public LanguageSpotter(string[] codes, string[][] words)
    {
        _codes = codes;
        _own = Array.IndexOf(codes, Own);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var word in words[i])
            {
                _languagesOf.TryGetValue(word, out var languages);
                _languagesOf[word] = languages | 1 << i;
            }
        }
    }

    /// <summary>The code of the text's language; null for the bot's own, an unknown one, or too little text to tell.</summary>
    public string? Spot(string text)
    {
        Span<int> scores = stackalloc int[_codes.Length];
        Span<int> hits = stackalloc int[_codes.Length];
        var words = 0;
        var single = false;
        for (var at = 0; at < text.Length && words < MostWords;)
        {
            var end = EndOfWord(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            words++;
            var word = Tokenizer.Normalise(text[at..end].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
            _languagesOf.TryGetValue(word, out var languages);
            var isOnly = languages != 0 && (languages & (languages - 1)) == 0;
            single |= isOnly && word.Length >= LongWord;
            for (var i = 0; i < _codes.Length; i++)
            {
                if ((languages & 1 << i) != 0)
                {
                    hits[i]++;
                    scores[i] += isOnly ? 2 : 1;
                }
            }

            at = end;
        }

        var best = 0;
        for (var i = 1; i < _codes.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return words > 0 && best != _own && (_own < 0 || scores[best] > scores[_own]) && hits[best] * Share >= words && (hits[best] > 1 || single)
            ? _codes[best]
            : ScriptSpotter.Spot(text);
    }

    /// <summary>A run of letters with their marks and apostrophes; a character of writing without spaces is a word of its own.</summary>
    private static int EndOfWord(string text, int at)
    {
        if (IsAlone(text[at]))
        {
            return at + 1;
        }

        var end = at;
        while (end < text.Length && !IsAlone(text[end]) && (char.IsLetter(text[end]) || IsMark(text[end]) || (text[end] is '\'' or '’' && end > at)))
        {
            end++;
        }

        return end;
    }

    private static bool IsAlone(char c) => c is >= '\u2E80' and <= '\u9FFF';

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
