using System.Globalization;

namespace BackPainBot.Clinical;

/// <summary>Turns the tokens of a text into the words that the second listener learns from.</summary>
internal static class ListenerWords
{
    private const int StemLength = 5;

    /// <summary>Contexts of the lexicon that count as kinds of words: over, long so, imagined, another's.</summary>
    private static readonly (ContextKind Context, byte Kind)[] Contexts =
    [
        (ContextKind.Other | ContextKind.Patient, 250),
        (ContextKind.Hypothetical, 251),
        (ContextKind.Past, 252),
        (ContextKind.Resolved, 253),
        (ContextKind.Longstanding, 254),
    ];

    /// <summary>How many kinds of words the knowledge may name; the others are taken by contexts.</summary>
    public const int MostKinds = 200;

    /// <summary>The word of a token, or null for punctuation and words that are passed over.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="token">A token of it.</param>
    /// <param name="index">Which token it is.</param>
    /// <param name="lexicon">The lexicon that its <see cref="Token.Word"/> is of.</param>
    /// <param name="kinds">The kinds of words.</param>
    public static ListenerWord? Read(ReadOnlySpan<char> text, in Token token, int index, Lexicon lexicon, WordKinds kinds)
    {
        if (token.Kind is TokenKind.Comma or TokenKind.Stop)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[MostLetters];
        var letters = token.Word >= 0 && token.Kind == TokenKind.Word
            ? lexicon.Words[token.Word].AsSpan()
            : Fold(text[token.Start..token.End], buffer);
        if (letters.Length == 0)
        {
            return null;
        }

        var form = ListenerHash.Of(letters);
        var own = kinds.Of(form);
        if (own == WordKinds.Skipped)
        {
            return null;
        }

        var kindsOfIt = WithContext(own, ContextOf(token.Context));
        var stem = letters.Length > StemLength ? ListenerHash.Of(letters[..StemLength]) : 0;
        return new ListenerWord(index, form, stem, kindsOfIt);
    }

    /// <summary>The most words that are heard together.</summary>
    public const int Most = 60;

    /// <summary>The words from a token on, as many as there is room for.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="tokens">Its tokens, contexts marked.</param>
    /// <param name="first">The first token.</param>
    /// <param name="lexicon">The lexicon that the tokens are of.</param>
    /// <param name="kinds">The kinds of words.</param>
    /// <param name="into">Where the words go.</param>
    /// <returns>How many there are.</returns>
    public static int ReadAll(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, Lexicon lexicon, WordKinds kinds, Span<ListenerWord> into)
    {
        var count = 0;
        for (var i = first; i < tokens.Length && count < into.Length; i++)
        {
            if (Read(text, tokens[i], i, lexicon, kinds) is { } word)
            {
                into[count++] = word;
            }
        }

        return count;
    }

    /// <summary>The longest word whose letters count.</summary>
    public const int MostLetters = 24;

    /// <summary>Lower case without apostrophes and marks, cut to the longest word that counts.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == into.Length)
            {
                break;
            }

            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                into[length++] = char.ToLowerInvariant(c);
            }
        }

        return into[..length];
    }

    /// <summary>A context takes the place of a kind that the word does not have.</summary>
    private static ulong WithContext(ulong kinds, ulong context) =>
        (ushort)kinds == 0 ? kinds | context : (uint)kinds >> 16 == 0 ? kinds | (context << 16) : kinds;

    private static ushort ContextOf(ContextKind context)
    {
        foreach (var (kinds, kind) in Contexts)
        {
            if ((context & kinds) != 0)
            {
                return kind;
            }
        }

        return 0;
    }
}
