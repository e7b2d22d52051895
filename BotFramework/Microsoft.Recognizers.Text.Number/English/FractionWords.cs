using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Collects the words of a fraction up to its noun, whichever of them will turn out to belong to which part.</summary>
/// <param name="text">The text.</param>
/// <param name="index">The token to begin at.</param>
/// <param name="parts">Takes the parts; no more words are looked at than fit.</param>
internal ref struct FractionWords(TokenText text, int index, Span<FractionPart> parts)
{
    /// <summary>As many parts as anybody says; more are not looked at.</summary>
    public const int MostParts = 24;

    private const int MostSmallInARow = 3;

    private readonly Span<FractionPart> parts = parts;
    private int index = index;
    private int count;
    private int smallInARow;

    public readonly ReadOnlySpan<FractionPart> Parts => parts[..count];

    /// <summary>The noun, once collected.</summary>
    public FractionNoun Noun { get; private set; }

    /// <summary>Collects the words.</summary>
    /// <returns>False if there is no noun, or nothing before it.</returns>
    public bool TryCollect()
    {
        while (count < parts.Length && smallInARow <= MostSmallInARow)
        {
            var word = EnglishNumberWords.Find(text, index, out var value);
            switch (word)
            {
                case NumberWord.Unit or NumberWord.Teen or NumberWord.Article:
                    AddSmall(value, 1, isOne: value == 1);
                    break;
                case NumberWord.Ten when EnglishNumberWords.IsHyphen(text, index + 1):
                    if (TryTakeTenAndNoun(value))
                    {
                        return count > 0;
                    }

                    break;
                case NumberWord.Ten:
                    AddSmall(value, 1);
                    break;
                case NumberWord.Round when IsBehindNumber:
                    Add(FractionPartKind.Round, value);
                    break;
                case NumberWord.And when IsBehindNumber:
                    Add(FractionPartKind.And, 0);
                    break;
                case >= NumberWord.Ordinal and <= NumberWord.PartPlural:
                    // "a second" and "five seconds" are time.
                    Noun = new FractionNoun(word, value, index + 1, CanExtend: true);
                    return count > 0 && !(word is NumberWord.Ordinal or NumberWord.OrdinalPlural && value <= 2);
                default:
                    if (!TrySkipHyphen())
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }

    private readonly bool IsBehindNumber => count > 0 && parts[count - 1].Kind != FractionPartKind.And;

    /// <summary>Takes "twenty-firsts" as the noun, "twenty-one" as a number, and of "ninety-thousandths" the first word.</summary>
    private bool TryTakeTenAndNoun(long ten)
    {
        var word = EnglishNumberWords.Find(text, index + 2, out var unit);
        if (word is NumberWord.Ordinal or NumberWord.OrdinalPlural && unit < 10)
        {
            Noun = new FractionNoun(word, ten + unit, index + 3, CanExtend: false);
            return true;
        }

        if (word == NumberWord.Unit)
        {
            AddSmall(ten + unit, 3);
        }
        else
        {
            AddSmall(ten, 1);
        }

        return false;
    }

    /// <summary>A hyphen is let pass right before the noun: "one-fourth".</summary>
    private bool TrySkipHyphen()
    {
        var isBeforeNoun = count > 0 && EnglishNumberWords.IsHyphen(text, index)
            && EnglishNumberWords.Find(text, index + 1) is >= NumberWord.Ordinal and <= NumberWord.And;
        if (isBeforeNoun)
        {
            index++;
        }

        return isBeforeNoun;
    }

    private void AddSmall(long value, int tokens, bool isOne = false)
    {
        parts[count++] = new FractionPart(FractionPartKind.Small, value, isOne);
        index += tokens;
        smallInARow++;
    }

    private void Add(FractionPartKind kind, long value)
    {
        parts[count++] = new FractionPart(kind, value, IsOne: false);
        index++;
        smallInARow = 0;
    }
}
