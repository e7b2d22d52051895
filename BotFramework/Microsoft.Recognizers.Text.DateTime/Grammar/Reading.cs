using Microsoft.Recognizers.Text.DateTime.Words;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A text while it is read: its tokens, what its words can mean, and the moment it was said.</summary>
internal sealed class Reading
{
    private const int LongestNumber = 24;

    private readonly Word[] words;
    private int longNumberStart;
    private int longNumberEnd;
    private Known[] known;

    public Reading(TokenText text, Vocabulary vocabulary, Moment reference, bool dayFirst)
    {
        Text = text;
        Reference = reference;
        DayFirst = dayFirst;
        words = new Word[text.Count];
        for (var index = 0; index < words.Length; index++)
        {
            var word = text.IsWord(index) ? vocabulary.Find(text, index) : Word.None;
            words[index] = word;
        }
    }

    public TokenText Text { get; }

    /// <summary>The moment it was said, on the wall clock of who said it.</summary>
    public Moment Reference { get; }

    /// <summary>Whether 3/4 is the third of April.</summary>
    public bool DayFirst { get; }

    public int Count => words.Length;

    /// <summary>What the token can mean; any index is allowed.</summary>
    public Word this[int index] => (uint)index < (uint)words.Length ? words[index] : Word.None;

    public bool Is(int index, Key key) => this[index].Key == key;

    public bool IsSymbol(int index, char symbol) => Text.Is(index, symbol);

    public bool IsDigits(int index) => Text.IsDigits(index);

    /// <summary>The value of digits, -1 if the token is none.</summary>
    public int Digits(int index) => Text[index] is { Kind: TokenKind.Digits, Length: <= 9 } ? (int)Text.DigitsValue(index) : -1;

    public int Length(int index) => Text[index].Length;

    public bool IsJoined(int index) => Text.IsJoined(index);

    /// <summary>Whether the text ends here, or a sentence or clause does.</summary>
    public bool IsClauseEnd(int index) =>
        index >= Count || (Text[index].Kind == TokenKind.Symbol && Text[index].Length == 1 && Text.Folded(index)[0] is '.' or ',' or '!' or '?' or ';' or ')');

    /// <summary>Behind an article, if one is there.</summary>
    public int SkipThe(int index) => Is(index, Key.The) ? index + 1 : index;

    /// <summary>Behind a symbol, if it is there.</summary>
    public int Skip(int index, char symbol) => IsSymbol(index, symbol) ? index + 1 : index;

    /// <summary>Behind a word, if it is there.</summary>
    public int Skip(int index, Key key) => Is(index, key) ? index + 1 : index;

    /// <summary>Whether a token is inside a number that was found too long to be part of a date.</summary>
    public bool IsInLongNumber(int index) => index >= longNumberStart && index < longNumberEnd;

    /// <summary>Notes a number that is too long, so that it is not read again from each of its words.</summary>
    /// <returns>Whether it is too long.</returns>
    public bool NoteNumber(int index, int next)
    {
        if (next - index <= LongestNumber)
        {
            return false;
        }

        (longNumberStart, longNumberEnd) = (index, next);
        return true;
    }

    /// <summary>What a rule reads at a token, read once only. The entity is shared: copy it before changing it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">The token.</param>
    /// <param name="read">Reads it.</param>
    public Entity Once(SharedRule rule, int index, Func<Reading, int, Entity> read)
    {
        if ((uint)index >= (uint)Count)
        {
            return null;
        }

        known ??= new Known[Count];
        ref var here = ref known[index];
        if ((here.Rules & rule) == 0)
        {
            here.Rules |= rule;
            var entity = read(this, index);
    
            switch (rule)
            {
                case SharedRule.Date:
                    here.Date = entity;
                    break;
                case SharedRule.Time:
                    here.Time = entity;
                    break;
                default:
                    here.Duration = entity;
                    break;
            }
        }

        return rule switch { SharedRule.Date => here.Date, SharedRule.Time => here.Time, _ => here.Duration };
    }

    private struct Known
    {
        public SharedRule Rules;
        public Entity Date;
        public Entity Time;
        public Entity Duration;
    }
}
