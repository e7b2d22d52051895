using System.Globalization;
using System.Text;

namespace BackPainBot.Clinical;

/// <summary>
/// Cuts a text into tokens: lower case, without accents and apostrophes, numbers apart from their units,
/// writing without spaces character by character.
/// </summary>
internal static class Tokenizer
{
    private const int LongestWord = 40;

    public static void Read(ReadOnlySpan<char> text, Lexicon lexicon, Spelling spelling, Workspace into)
    {
        Span<char> word = stackalloc char[LongestWord];
        var at = 0;
        while (at < text.Length)
        {
            var c = Fold(text[at]);
            if (char.IsAsciiDigit(c))
            {
                at = ReadNumber(text, at, lexicon, into);
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c) || IsMark(c))
            {
                at = IsAlone(c) ? ReadAlone(text, at, lexicon, into) : ReadWord(text, at, word, lexicon, spelling, into);
            }
            else
            {
                ReadPunctuation(text, at, c, lexicon, into);
                at++;
            }
        }

        into.Add(new Token { Start = text.Length, End = text.Length, Kind = TokenKind.Stop, Word = -1, Number = double.NaN });
    }

    /// <summary>A word as texts are read: for the lexicon to hold its words in the same form.</summary>
    public static string Normalise(string word) =>
        string.Concat(word.Select(Fold).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static int ReadNumber(ReadOnlySpan<char> text, int at, Lexicon lexicon, Workspace into)
    {
        var start = at;
        double value = 0;
        while (at < text.Length && Fold(text[at]) is >= '0' and <= '9' and var digit)
        {
            value = Math.Min((value * 10) + (digit - '0'), 1e12);
            at++;
        }

        if (at + 1 < text.Length && text[at] is '.' or ',' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            for (var scale = 0.1; at < text.Length && char.IsAsciiDigit(text[at]); scale /= 10, at++)
            {
                value += (text[at] - '0') * scale;
            }

            value = Math.Round(value, 4);
        }

        into.Add(new Token { Start = start, End = at, Kind = TokenKind.Number, Word = lexicon.NumberWord, Number = value });
        return at;
    }

    private static int ReadWord(
        ReadOnlySpan<char> text, int at, Span<char> buffer, Lexicon lexicon, Spelling spelling, Workspace into)
    {
        var start = at;
        var length = 0;
        var apostrophe = -1;
        for (; at < text.Length; at++)
        {
            var c = Fold(text[at]);
            if (IsApostrophe(c) && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            {
                apostrophe = length;
                continue;
            }

            if (!(char.IsLetter(c) || IsMark(c)) || IsAlone(c))
            {
                break;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && length < LongestWord)
            {
                buffer[length++] = c;
            }
        }

        var word = buffer[..length];
        var id = apostrophe > 0 ? FindWithApostrophe(word, apostrophe, lexicon) : -1;
        id = id >= 0 ? id : lexicon.FindWord(word);
        var corrected = false;
        if (id < 0 && apostrophe > 0 && apostrophe == length - 1 && word[apostrophe] == 's')
        {
            // "My calf's swollen": the word without its "is".
            id = lexicon.FindWord(word[..apostrophe]);
        }

        if (id < 0 && apostrophe == 1 && word[0] == 't')
        {
            // "T'lot": the north of England's "the".
            id = lexicon.FindWord(word[1..]);
        }

        if (id < 0)
        {
            id = spelling.Correct(word);
            corrected = id >= 0;
        }

        if (id >= 0)
        {
            id = lexicon.Aliases[id];
        }

        var number = id >= 0 ? lexicon.Numbers[id] : double.NaN;
        if (number is >= 1 and <= 9 && into.Count > 0 && EndsInTens(into.Tokens[into.Count - 1], text[..start]))
        {
            // "Sixty-eight", "sixty eight".
            ref var tens = ref into.Tokens[into.Count - 1];
            tens.End = at;
            tens.Number += number;
            return at;
        }

        into.Add(new Token
        {
            Start = start,
            End = at,
            Kind = TokenKind.Word,
            Word = id,
            Number = number,
            IsFiller = id >= 0 && lexicon.Fillers[id],
            IsCorrected = corrected,
        });
        return at;
    }

    private static bool EndsInTens(in Token token, ReadOnlySpan<char> before) =>
        token.Kind == TokenKind.Word && token.Number is >= 20 and <= 90 && token.Number % 10 == 0 && token.End == before.Length - 1 && (before[^1] is ' ' or '-');

    /// <summary>"Leg's" is one leg, "legs" are two: a spelling that keeps its apostrophe speaks first.</summary>
    private static int FindWithApostrophe(ReadOnlySpan<char> word, int at, Lexicon lexicon)
    {
        Span<char> spelt = stackalloc char[LongestWord + 1];
        word[..at].CopyTo(spelt);
        spelt[at] = '\'';
        word[at..].CopyTo(spelt[(at + 1)..]);
        return lexicon.FindWord(spelt[..(word.Length + 1)]);
    }

    /// <summary>A character that is a word of its own: Han, kana, emoji.</summary>
    private static int ReadAlone(ReadOnlySpan<char> text, int at, Lexicon lexicon, Workspace into)
    {
        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        var id = lexicon.FindWord(text.Slice(at, length));
        if (id >= 0 || length == 1)
        {
            into.Add(new Token
            {
                Start = at,
                End = at + length,
                Kind = TokenKind.Word,
                Word = id >= 0 ? lexicon.Aliases[id] : -1,
                Number = id >= 0 ? lexicon.Numbers[id] : double.NaN,
                IsFiller = id >= 0 && lexicon.Fillers[id],
            });
        }

        return at + length;
    }

    private static void ReadPunctuation(ReadOnlySpan<char> text, int at, char c, Lexicon lexicon, Workspace into)
    {
        var kind = c switch
        {
            '.' or '!' or '?' or ';' or '\n' or '…' or '。' or '？' or '！' or '؟' or '।' or '；' => TokenKind.Stop,
            ',' or ':' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '–' or '—' or '，' or '、' or '،' => TokenKind.Comma,
            '-' when at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]) => TokenKind.Comma,
            _ => TokenKind.Word,
        };
        if (kind == TokenKind.Word)
        {
            ReadSymbol(text, at, c, lexicon, into);
            return;
        }

        var isQuestion = c is '?' or '？' or '؟';
        if (into.Count > 0 && into.Tokens[into.Count - 1].Kind == TokenKind.Stop)
        {
            into.Tokens[into.Count - 1].IsQuestion |= isQuestion;
            return;
        }

        into.Add(new Token { Start = at, End = at + 1, Kind = kind, Word = -1, Number = double.NaN, IsQuestion = isQuestion });
    }

    private static void ReadSymbol(ReadOnlySpan<char> text, int at, char c, Lexicon lexicon, Workspace into)
    {
        if (char.IsWhiteSpace(c) || c == '-' && (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1])))
        {
            return;
        }

        var id = lexicon.FindWord(new ReadOnlySpan<char>(in c));
        if (id >= 0)
        {
            into.Add(new Token
            {
                Start = at, End = at + 1, Kind = TokenKind.Word, Word = lexicon.Aliases[id], Number = double.NaN, IsFiller = lexicon.Fillers[id],
            });
        }
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';

    private static bool IsMark(char c) =>
        c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsAlone(char c) => char.IsSurrogate(c) || c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Lower case, narrow, without accent.</summary>
    private static char Fold(char c)
    {
        if (c < 0x80)
        {
            return char.ToLowerInvariant(c);
        }

        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return char.ToLowerInvariant((char)(c - 0xFEE0));
        }

        if (c is < '\u00C0' or > '\u1EFF' or >= '\u0250' and < '\u1E00')
        {
            return char.ToLowerInvariant(c);
        }

        return c switch
        {
            'ß' => 's',
            'ø' or 'Ø' => 'o',
            'ł' or 'Ł' => 'l',
            'æ' or 'Æ' => 'a',
            'đ' or 'Đ' => 'd',
            'ı' => 'i',
            _ => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]),
        };
    }
}
