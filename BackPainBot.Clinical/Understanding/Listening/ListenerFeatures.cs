namespace BackPainBot.Clinical;

/// <summary>
/// The features of a stretch of words: the words, their first letters and their kinds, words side by side and one apart,
/// kinds and concepts in their order, and the letters of each word. What a plain denial reaches counts apart.
/// </summary>
/// <param name="into">Where the features go.</param>
/// <param name="owners">As long, where each is to be told which word of the stretch it came with; or empty.</param>
internal ref struct ListenerFeatures(Span<uint> into, Span<byte> owners = default)
{
    /// <summary>The kinds that the features themselves read; the knowledge names them first.</summary>
    public const uint Deny = 1, Break = 2, Self = 3;

    /// <summary>How many words a plain denial reaches.</summary>
    private const int DenialReach = 6;

    /// <summary>With how many kinds before it a kind makes a pair.</summary>
    private const int KindReach = 5;

    private const int LettersLength = 4;

    private readonly Span<uint> _into = into;
    private readonly Span<byte> _owners = owners;
    private byte _owner;

    private enum About : uint
    {
        Word = 1,
        Stem,
        Kind,
        Pair,
        Apart,
        KindPair,
        KindTriple,
        KindThenWord,
        WordThenKind,
        Letters,
    }

    /// <summary>How many there are; what finds no room is left out.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the features of a stretch of words.</summary>
    /// <param name="text">The text they are of.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">The words.</param>
    public void Add(scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<Token> tokens, scoped ReadOnlySpan<ListenerWord> words)
    {
        Span<uint> before = stackalloc uint[KindReach * 2];
        before.Clear();
        Span<uint> conceptsBefore = stackalloc uint[KindReach * 2];
        conceptsBefore.Clear();
        uint last = 0, lastButOne = 0, lastKind = 0;
        var denied = 0;
        _owner = 0;
        foreach (ref readonly var word in words)
        {
            if (word.Kind is Self or Break)
            {
                denied = 0;
            }

            var mark = denied > 0 ? 0x5BD1E995u : 0u;
            var form = word.Form ^ mark;
            Put(About.Word, form);
            Put(About.Pair, last, form);
            Put(About.Apart, lastButOne, form);
            if (word.Stem != 0)
            {
                Put(About.Stem, word.Stem ^ mark);
            }

            if (lastKind != 0)
            {
                Put(About.KindThenWord, lastKind, form);
            }

            if (word.Kind != 0)
            {
                Put(About.WordThenKind, last, word.Kind ^ mark);
                AddKinds(before, word.Kind, word.SecondKind, mark);
            }

            if (word.Concept != 0)
            {
                AddKinds(conceptsBefore, word.Concept, word.SecondConcept, mark);
            }

            AddLetters(text[tokens[word.Token].Start..tokens[word.Token].End]);

            denied = word.Kind == Deny ? DenialReach : Math.Max(0, denied - 1);
            lastButOne = last;
            last = form;
            lastKind = word.Kind;
            _owner++;
        }
    }

    private void AddKinds(scoped Span<uint> before, uint first, uint second, uint mark)
    {
        first ^= mark;
        second = second == 0 ? 0 : second ^ mark;
        Put(About.Kind, first);
        if (second != 0)
        {
            Put(About.Kind, second);
        }

        foreach (var kind in before)
        {
            if (kind != 0)
            {
                Put(About.KindPair, kind, first);
                if (second != 0)
                {
                    Put(About.KindPair, kind, second);
                }
            }
        }

        Put(About.KindTriple, before[2], before[0], first);
        before[..^2].CopyTo(before[2..]);
        before[0] = first;
        before[1] = second;
    }

    private void AddLetters(scoped ReadOnlySpan<char> raw)
    {
        Span<char> buffer = stackalloc char[ListenerWords.MostLetters + 2];
        buffer[0] = '<';
        var length = ListenerWords.Fold(raw, buffer[1..^1]).Length + 1;
        buffer[length++] = '>';
        for (var i = 0; i + LettersLength <= length; i++)
        {
            Put(About.Letters, ListenerHash.Of(buffer.Slice(i, LettersLength)));
        }
    }

    private void Put(About about, uint first, uint second = 0, uint third = 0)
    {
        if (Count < _into.Length)
        {
            if (!_owners.IsEmpty)
            {
                _owners[Count] = _owner;
            }

            _into[Count++] = ListenerHash.Of((uint)about, first, second, third);
        }
    }
}
