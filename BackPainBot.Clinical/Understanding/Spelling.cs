namespace BackPainBot.Clinical;

/// <summary>
/// Reads a word that the lexicon does not hold as one that it does, if a slip of one key (two in a long word)
/// explains it. Words that the lexicon holds are never changed, so one sign is never turned into another.
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 5;
    private const int Long = 9;
    private readonly Lexicon _lexicon;
    private readonly Dictionary<int, List<int>> _byStartAndLength = [];

    public Spelling(Lexicon lexicon)
    {
        _lexicon = lexicon;
        for (var id = 0; id < lexicon.Words.Length; id++)
        {
            var word = lexicon.Words[id];
            if (word.Length < Shortest || !lexicon.IsInPhrase(id) || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            {
                continue;
            }

            var key = Key(word[0], word.Length);
            if (!_byStartAndLength.TryGetValue(key, out var words))
            {
                _byStartAndLength.Add(key, words = []);
            }

            words.Add(id);
        }
    }

    /// <summary>The word meant, or -1.</summary>
    public int Correct(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 24)
        {
            return -1;
        }

        var drawnOut = Squeeze(word);
        if (drawnOut >= 0)
        {
            return drawnOut;
        }

        if (word.Length < Shortest)
        {
            return Swapped(word);
        }

        var allowed = word.Length >= Long ? 2 : 1;
        for (var distance = 1; distance <= allowed; distance++)
        {
            var found = Nearest(word, distance);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>"soooo" as "so": letters drawn out three times or more.</summary>
    private int Squeeze(ReadOnlySpan<char> word)
    {
        Span<char> squeezed = stackalloc char[24];
        for (var keep = 2; keep >= 1; keep--)
        {
            var length = 0;
            var run = 0;
            var changed = false;
            for (var i = 0; i < word.Length; i++)
            {
                run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
                if (run >= 3 || (run > keep && IsDrawnOut(word, i)))
                {
                    changed = true;
                    continue;
                }

                squeezed[length++] = word[i];
            }

            if (changed && _lexicon.FindWord(squeezed[..length]) is >= 0 and var id)
            {
                return id;
            }
        }

        return -1;
    }

    /// <summary>"hti": a short word with two letters after the first changed over, and nothing else wrong.</summary>
    private int Swapped(ReadOnlySpan<char> word)
    {
        Span<char> swapped = stackalloc char[Shortest];
        for (var i = 1; i + 1 < word.Length; i++)
        {
            word.CopyTo(swapped);
            (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
            if (_lexicon.FindWord(swapped[..word.Length]) is >= 0 and var id)
            {
                return id;
            }
        }

        return -1;
    }

    private static bool IsDrawnOut(ReadOnlySpan<char> word, int i)
    {
        var first = i;
        while (first > 0 && word[first - 1] == word[i])
        {
            first--;
        }

        return first + 2 < word.Length && word[first + 1] == word[i] && word[first + 2] == word[i];
    }

    private int Nearest(ReadOnlySpan<char> word, int distance)
    {
        for (var length = word.Length + distance; length >= word.Length - distance; length--)
        {
            if (!_byStartAndLength.TryGetValue(Key(word[0], length), out var candidates))
            {
                continue;
            }

            foreach (var id in candidates)
            {
                if (EditDistance.IsWithin(word, _lexicon.Words[id], distance))
                {
                    return id;
                }
            }
        }

        return -1;
    }

    private static int Key(char start, int length) => (start << 8) | length;
}
