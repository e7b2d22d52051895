namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>
/// A text cut into words, digit runs and symbols, once and in linear time. What all recognizers read. Every accessor
/// takes any index: outside the text there is a token of kind <see cref="TokenKind.None"/>.
/// </summary>
internal sealed class TokenText
{
    private const int LongestDigits = 18;

    private readonly char[] folded;
    private Token[] tokens;

    private TokenText(string source)
    {
        Source = source;
        folded = new char[source.Length];
        tokens = new Token[(source.Length / 4) + 4];
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many look-ups in tables this text has cost so far: the tests hold it proportional to the length.</summary>
    public int Lookups { get; set; }

    public Token this[int index] => (uint)index < (uint)Count ? tokens[index] : default;

    /// <summary>Cuts a text; null counts as empty.</summary>
    public static TokenText Tokenize(string source)
    {
        var text = new TokenText(source ?? string.Empty);
        text.Read();
        return text;
    }

    /// <summary>The token's characters, folded: lower case, plain digits and apostrophes.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        var token = this[index];
        return folded.AsSpan(token.Start, token.Length);
    }

    /// <summary>Whether the token is this word, given in lower case.</summary>
    public bool Is(int index, string word) => Folded(index).SequenceEqual(word);

    /// <summary>Whether the token is this one character.</summary>
    public bool Is(int index, char character)
    {
        var token = this[index];
        return token.Length == 1 && folded[token.Start] == character;
    }

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    public bool IsDigits(int index) => this[index].Kind == TokenKind.Digits;

    /// <summary>Whether the token stands right behind the one before it, with nothing between.</summary>
    public bool IsJoined(int index) => index > 0 && index < Count && !tokens[index].AfterSpace;

    /// <summary>The value of a run of digits; -1 if the token is no such run or has more than 18 digits.</summary>
    public long DigitsValue(int index)
    {
        if (!IsDigits(index) || this[index].Length > LongestDigits)
        {
            return -1;
        }

        long value = 0;
        foreach (var digit in Folded(index))
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    /// <summary>The text as given from one token up to, not including, another.</summary>
    public string Slice(int from, int to) =>
        to <= from ? string.Empty : Source[this[from].Start..this[to - 1].End];

    private void Read()
    {
        var position = 0;
        var afterSpace = true;
        while (position < folded.Length)
        {
            var character = Source[position];
            if (char.IsWhiteSpace(character))
            {
                folded[position++] = ' ';
                afterSpace = true;
                continue;
            }

            position = ReadToken(position, afterSpace);
            afterSpace = false;
        }
    }

    private int ReadToken(int start, bool afterSpace)
    {
        var first = CharacterFolding.Fold(Source[start]);
        folded[start] = first;
        var hash = TokenHash.Add(TokenHash.Seed, first);
        var end = start + 1;
        TokenKind kind;
        if (char.IsAsciiDigit(first))
        {
            kind = TokenKind.Digits;
            while (end < folded.Length && CharacterFolding.Fold(Source[end]) is >= '0' and <= '9' and var digit)
            {
                hash = Extend(end++, digit, hash);
            }
        }
        else if (CharacterFolding.IsWordPart(first))
        {
            kind = TokenKind.Word;
            while (end < folded.Length && CharacterFolding.Fold(Source[end]) is var letter && CharacterFolding.IsWordPart(letter))
            {
                hash = Extend(end++, letter, hash);
            }
        }
        else
        {
            kind = TokenKind.Symbol;
            if (char.IsHighSurrogate(first) && end < folded.Length && char.IsLowSurrogate(Source[end]))
            {
                hash = Extend(end, Source[end], hash);
                end++;
            }
        }

        Add(new Token(start, end, hash, kind, afterSpace));
        return end;
    }

    private uint Extend(int position, char character, uint hash)
    {
        folded[position] = character;
        return TokenHash.Add(hash, character);
    }

    private void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, tokens.Length * 2);
        }

        tokens[Count++] = token;
    }
}
