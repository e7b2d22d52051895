namespace BackPainBot.Clinical;

/// <summary>
/// The stretches of a text that are heard as one: its sentences, a long one in stretches that overlap by half, and a short
/// one also together with what stands before it. The same for learning as for listening.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens, contexts marked.</param>
/// <param name="lexicon">The lexicon that the tokens are of.</param>
/// <param name="kinds">The kinds of words.</param>
/// <param name="room">Room for the words of a stretch, <see cref="Longest"/> of them.</param>
internal ref struct ListenerStretches(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Lexicon lexicon, WordKinds kinds, Span<ListenerWord> room)
{
    /// <summary>The most words of a stretch.</summary>
    public const int Longest = 28;

    /// <summary>A sentence of fewer words is heard with the one before as well.</summary>
    private const int Short = 6;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Span<ListenerWord> _words = room;
    private int _next;
    private int _count;
    private int _sentence;
    private int _unheard;
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
            // "It used to be the right. Now it is both": a few words may be the end of what the sentence before began.
            _withBefore = false;
            Current = _words[.._count];
            return true;
        }

        if (_isHeard)
        {
            _isHeard = false;
            Keep();
        }

        while (_next < _tokens.Length)
        {
            var i = _next++;
            if (ListenerWords.Read(_text, _tokens[i], i, lexicon, kinds) is { } word)
            {
                _words[_count++] = word;
                _unheard++;
            }

            _isEnd = _tokens[i].Kind == TokenKind.Stop || i == _tokens.Length - 1;
            if (_unheard > 0 && (_isEnd || _count == Longest))
            {
                Current = _words[_sentence.._count];
                _withBefore = _sentence > 0 && _count - _sentence < Short;
                _isHeard = true;
                _unheard = 0;
                return true;
            }

            if (_isEnd)
            {
                Keep();
            }
        }

        return false;
    }

    /// <summary>Keeps the sentence that ended, or half of one that goes on.</summary>
    private void Keep()
    {
        if (!_isEnd && _count < Longest)
        {
            return;
        }

        var kept = _isEnd ? _count - _sentence : Longest / 2;
        if (_isEnd && kept == Longest)
        {
            _sentence = 0;
            _count = 0;
            return;
        }

        _words[(_count - kept).._count].CopyTo(_words);
        _sentence = _isEnd ? kept : Math.Max(0, _sentence - (_count - kept));
        _count = kept;
    }
}
