using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Choice.English;

/// <summary>Finds the clearest yes or no: the phrase that is the largest part of the text, the first of several.</summary>
internal sealed class EnglishBooleanModel : IModel
{
    private const double LowestScore = 0.4;

    public string ModelTypeName => "boolean";

    public List<ModelResult> Parse(string query)
    {
        var text = TokenText.Tokenize(query);
        var (first, next, isYes) = FindLongest(text, out var said);
        if (said == 0)
        {
            return [];
        }

        var score = LowestScore + ((1 - LowestScore) * said / CountWords(text, 0, text.Count));
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Value] = isYes,
            [ResolutionKey.Score] = score,
        };
        var result = text.ToResult(first, next, ModelTypeName, resolution);
        result.Text = text.Slice(first, next);
        return [result];
    }

    private static (int First, int Next, bool IsYes) FindLongest(TokenText text, out int said)
    {
        var found = (First: 0, Next: 0, IsYes: false);
        said = 0;
        var index = 0;
        while (index < text.Count)
        {
            var next = BooleanPhrases.Read(text, index, out var isYes);
            if (next == index || !IsOpen(text, index, next))
            {
                index++;
                continue;
            }

            var count = CountWords(text, index, next);
            if (isYes is { } value && count > said)
            {
                (found, said) = ((index, next, value), count);
            }

            index = next;
        }

        return found;
    }

    /// <summary>False for a piece of a longer word, as "y" in "y2k" and in "y'all".</summary>
    private static bool IsOpen(TokenText text, int index, int next) =>
        !(text.IsWord(index) && text.IsJoined(index) && (text.IsDigits(index - 1) || text.Is(index - 1, '_')))
        && !(text.IsWord(next - 1) && text.IsJoined(next)
            && (text.IsDigits(next) || text.Is(next, '_') || (text.Is(next, '\'') && text.IsJoined(next + 1) && text.IsWord(next + 1))));

    /// <summary>Counts words and emoji; letters, digits and underscores side by side are one word.</summary>
    private static int CountWords(TokenText text, int from, int to)
    {
        var count = 0;
        for (var index = from; index < to; index++)
        {
            var isWord = IsWordPart(text, index);
            if (isWord ? !(index > from && text.IsJoined(index) && IsWordPart(text, index - 1)) : BooleanPhrases.IsEmoji(text, index))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsWordPart(TokenText text, int index) =>
        text[index].Kind is TokenKind.Word or TokenKind.Digits || text.Is(index, '_');
}
