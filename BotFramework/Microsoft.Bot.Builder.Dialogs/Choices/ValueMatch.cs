namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A place in a text where words of a value stand; positions count words.</summary>
internal sealed record ValueMatch(SortedValue Value, int Start, int End, bool IsComplete, float Score)
{
    /// <summary>Finds the next place at or behind a position; null if there is none.</summary>
    public static ValueMatch Next(List<Token> tokens, int from, SortedValue value, List<Token> words, int maxDistance)
    {
        int matched = 0, skipped = 0, start = -1, end = -1;
        foreach (var word in words)
        {
            var position = tokens.FindIndex(from, token => token.Normalized == word.Normalized);
            if (position < 0)
            {
                continue;
            }

            // Words before the first one of the value are no gap within it.
            var distance = matched == 0 ? 0 : position - from;
            if (distance > maxDistance)
            {
                continue;
            }

            matched++;
            skipped += distance;
            from = position + 1;
            start = start < 0 ? position : start;
            end = position;
        }

        if (matched == 0)
        {
            return null;
        }

        var completeness = (float)matched / words.Count;
        var closeness = (float)matched / (matched + skipped);
        return new ValueMatch(value, start, end, matched == words.Count, completeness * closeness);
    }
}
