namespace BackPainBot.Clinical;

/// <summary>
/// The stretches of a text that are heard as one: its sentences, a long one in stretches that overlap by half, and each sentence
/// also at the end of what stands before it, as far back as a stretch reaches. The same for learning as for listening.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens, contexts marked.</param>
/// <param name="lexicon">The lexicon that the tokens are of.</param>
/// <param name="kinds">The kinds of words.</param>
/// <param name="room">Room for the words that may be heard, <see cref="Room"/> of them.</param>
internal ref struct ListenerStretches(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Lexicon lexicon, WordKinds kinds, Span<ListenerWord> room)
{
    /// <summary>The most words of a stretch.</summary>
    public const int Longest = 28;

    /// <summary>The words that are kept while reading on.</summary>
    public const int Room = Longest * 4;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Span<ListenerWord> _words = room;
    private int _next;
    private int _count;

    /// <summary>Where what is heard of the sentence begins: with it, or in its midst.</summary>
    private int _start;
    private bool _isNew;
    private bool _isEnd;
    private bool _isHeard;
    private bool _withBefore;

    /// <summary>The words of the stretch; overwritten by the next.</summary>
    public ReadOnlySpan<ListenerWord> Current { get; private set; }

    /// <summary>Goes on to the next stretch.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (_withBefore)
        {
            // "Feeling the stream? None. I hear it": what is told may need all three.
            _withBefore = false;
            Current = _words[Math.Max(0, _count - Longest).._count];
            return true;
        }

        if (_isHeard)
        {
            _isHeard = false;
            GoOn();
        }

        while (_next < _tokens.Length)
        {
            var i = _next++;
            if (ListenerWords.Read(_text, _tokens[i], i, lexicon, kinds) is { } word)
            {
                MakeRoom();
                _words[_count++] = word;
                _isNew = true;
            }

            _isEnd = _tokens[i].Kind == TokenKind.Stop || i == _tokens.Length - 1;
            if (_isNew && (_isEnd || _count - _start == Longest))
            {
                Current = _words[_start.._count];
                _withBefore = _isEnd && _start > 0 && _count - _start < Longest;
                _isHeard = true;
                _isNew = false;
                return true;
            }

            if (_isEnd)
            {
                GoOn();
            }
        }

        return false;
    }

    /// <summary>Begins the next sentence, or the second half of a long one.</summary>
    private void GoOn() => _start = _isEnd ? _count : _count - (Longest / 2);

    /// <summary>Forgets what is too long ago, when there is no room for another word.</summary>
    private void MakeRoom()
    {
        if (_count == _words.Length)
        {
            var gone = _count - Longest;
            _words[gone..].CopyTo(_words);
            _start -= gone;
            _count -= gone;
        }
    }
}
