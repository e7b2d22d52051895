using System.Globalization;
using System.Numerics;
using System.Text;

namespace BackPainBot.Clinical;

/// <summary>
/// Finds the general answer that a text asks for: a question that holds all words of one of the answer's phrases.
/// The phrase with the most words wins. Immutable; time grows linearly with the text.
/// </summary>
internal sealed class AnswerFinder
{
    private const int LongestWord = 40;
    private const int ShortestStem = 3;
    private const int SlotBits = 5;
    private const int MostSlots = 1 << SlotBits;
    private readonly GeneralAnswer[] _answers;

    /// <summary>For each phrase, the index of its answer, and how many words must be there.</summary>
    private readonly int[] _answerOf;
    private readonly int[] _slotsOf;

    /// <summary>Where a word belongs: the phrase, and in the lowest bits which of its words it is.</summary>
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begins;
    private readonly HashSet<string> _leadIns;
    private readonly HashSet<string> _anywhere;

    public AnswerFinder(GeneralAnswer[] answers, QuestionWords questionWords)
    {
        _answers = answers;
        _begins = [.. questionWords.Begins];
        _leadIns = [.. questionWords.LeadIns];
        _anywhere = [.. questionWords.Anywhere];
        var answerOf = new List<int>();
        var slotsOf = new List<int>();
        for (var a = 0; a < answers.Length; a++)
        {
            foreach (var ask in answers[a].Asks)
            {
                slotsOf.Add(Learn(ask, answerOf.Count));
                answerOf.Add(a);
            }
        }

        _answerOf = [.. answerOf];
        _slotsOf = [.. slotsOf];
    }

    public GeneralAnswer? Find(string text)
    {
        var seen = new uint[_answerOf.Length];
        var best = -1;
        var at = 0;
        while (at < text.Length)
        {
            ReadSentence(text, ref at, seen, ref best);
        }

        return best < 0 ? null : _answers[_answerOf[best]];
    }

    private void ReadSentence(string text, ref int at, uint[] seen, ref int best)
    {
        Span<char> word = stackalloc char[LongestWord];
        Array.Clear(seen);
        var isQuestion = false;
        var mayBegin = true;
        for (; at < text.Length && !IsEnd(text[at]); at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var read = ReadWord(text, ref at, word);
            isQuestion |= (mayBegin && Holds(_begins, read)) || Holds(_anywhere, read);
            mayBegin = mayBegin && Holds(_leadIns, read);
            Mark(read, seen);
        }

        while (at < text.Length && IsEnd(text[at]))
        {
            isQuestion |= text[at++] is '?' or '？' or '؟';
        }

        for (var i = 0; isQuestion && i < seen.Length; i++)
        {
            if (BitOperations.PopCount(seen[i]) == _slotsOf[i] && (best < 0 || _slotsOf[i] > _slotsOf[best]))
            {
                best = i;
            }
        }
    }

    /// <summary>Reads one word in lower case, without accents and apostrophes; leaves the position on its last character.</summary>
    private static ReadOnlySpan<char> ReadWord(string text, ref int at, Span<char> word)
    {
        var length = 0;
        for (; at < text.Length && (char.IsLetterOrDigit(text[at]) || IsApostrophe(text[at])); at++)
        {
            if (length < LongestWord && !IsApostrophe(text[at]))
            {
                word[length++] = Fold(text[at]);
            }
        }

        at--;
        return word[..length];
    }

    private void Mark(ReadOnlySpan<char> word, uint[] seen)
    {
        MarkOne(_words, word, seen);
        for (var length = ShortestStem; length <= word.Length; length++)
        {
            MarkOne(_stems, word[..length], seen);
        }
    }

    private static void MarkOne(Dictionary<string, List<int>> known, ReadOnlySpan<char> word, uint[] seen)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var places))
        {
            foreach (var place in places)
            {
                seen[place >> SlotBits] |= 1u << (place & (MostSlots - 1));
            }
        }
    }

    private int Learn(string ask, int index)
    {
        var slot = 0;
        foreach (var alternatives in ask.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var word in alternatives.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                var known = word.EndsWith('+') ? _stems : _words;
                var key = word.TrimEnd('+');
                if (!known.TryGetValue(key, out var places))
                {
                    known.Add(key, places = []);
                }

                places.Add((index << SlotBits) | slot);
            }

            slot++;
        }

        return slot;
    }

    private static bool Holds(HashSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or ';' or '\n' or '…' or '？' or '؟' or '。';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static char Fold(char c) =>
        c is < '\u00C0' or > '\u024F'
            ? char.ToLower(c, CultureInfo.InvariantCulture)
            : char.ToLower(c.ToString().Normalize(NormalizationForm.FormD)[0], CultureInfo.InvariantCulture);
}
