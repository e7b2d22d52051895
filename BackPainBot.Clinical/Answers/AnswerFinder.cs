using System.Collections.Immutable;
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

    /// <summary>The one answer that fits a text best; null where none does or nothing is asked.</summary>
    public GeneralAnswer? Find(string text)
    {
        var best = -1;
        Read(text, isAsked: false, phrase => best = IsBetter(phrase, best) ? phrase : best);
        return best < 0 ? null : _answers[_answerOf[best]];
    }

    /// <summary>
    /// The answers to all that a text asks, in its order: one to each sentence, and one to each part between commas that is a question of
    /// its own. What is to come last is there only alone.
    /// </summary>
    public ImmutableArray<GeneralAnswer> FindAll(string text, bool isAsked)
    {
        var found = new List<GeneralAnswer>();
        Read(text, isAsked, phrase => found.Add(_answers[_answerOf[phrase]]));
        var some = found.Distinct().ToList();
        return [.. some.Where(answer => answer.Place != AnswerPlace.Last).DefaultIfEmpty(some.FirstOrDefault()!).Where(answer => answer is not null)];
    }

    private void Read(string text, bool isAsked, Action<int> found)
    {
        var sentence = new Asked(new uint[_answerOf.Length]);
        var part = new Asked(new uint[_answerOf.Length]);
        var at = 0;
        while (at < text.Length)
        {
            ReadSentence(text, ref at, sentence, part, isAsked, found);
        }
    }

    private void ReadSentence(string text, ref int at, Asked sentence, Asked part, bool isAsked, Action<int> found)
    {
        Span<char> word = stackalloc char[LongestWord];
        sentence.Clear();
        part.Clear();
        var parts = new List<int>();
        for (; at < text.Length && !IsEnd(text[at]); at++)
        {
            if (text[at] == ',')
            {
                Best(part, part.IsQuestion, phrase => parts.Add(phrase));
                part.Clear();
            }

            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var read = ReadWord(text, ref at, word);
            Note(sentence, read);
            Note(part, read);
        }

        var hasMark = false;
        while (at < text.Length && IsEnd(text[at]))
        {
            hasMark |= text[at++] is '?' or '？' or '؟';
        }

        Best(sentence, isAsked || hasMark || sentence.IsQuestion, found);
        Best(part, part.IsQuestion, phrase => parts.Add(phrase));
        parts.ForEach(found);
    }

    private void Note(Asked asked, ReadOnlySpan<char> word)
    {
        asked.IsQuestion |= (asked.MayBegin && Holds(_begins, word)) || Holds(_anywhere, word);
        asked.MayBegin = asked.MayBegin && Holds(_leadIns, word);
        Mark(word, asked.Seen);
    }

    private void Best(Asked asked, bool isQuestion, Action<int> found)
    {
        var best = -1;
        for (var i = 0; isQuestion && i < asked.Seen.Length; i++)
        {
            if (BitOperations.PopCount(asked.Seen[i]) == _slotsOf[i] && IsBetter(i, best))
            {
                best = i;
            }
        }

        if (best >= 0)
        {
            found(best);
        }
    }

    /// <summary>The phrase with the most words is better; what is to come last is better than nothing alone.</summary>
    private bool IsBetter(int phrase, int best) =>
        best < 0 || (IsLast(phrase) == IsLast(best) ? _slotsOf[phrase] > _slotsOf[best] : IsLast(best));

    private bool IsLast(int phrase) => _answers[_answerOf[phrase]].Place == AnswerPlace.Last;

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

    /// <summary>What was read of a sentence, or of a part of one, so far.</summary>
    private sealed class Asked(uint[] seen)
    {
        public uint[] Seen { get; } = seen;

        public bool IsQuestion { get; set; }

        public bool MayBegin { get; set; } = true;

        public void Clear()
        {
            Array.Clear(Seen);
            (IsQuestion, MayBegin) = (false, true);
        }
    }

    private static bool Holds(HashSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or ';' or '\n' or '…' or '？' or '؟' or '。';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static char Fold(char c) =>
        c is < '\u00C0' or > '\u024F'
            ? char.ToLower(c, CultureInfo.InvariantCulture)
            : char.ToLower(c.ToString().Normalize(NormalizationForm.FormD)[0], CultureInfo.InvariantCulture);
}
