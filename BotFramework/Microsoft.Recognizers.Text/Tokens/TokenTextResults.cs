namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>Makes results from what was read.</summary>
internal static class TokenTextResults
{
    /// <summary>The result for the tokens from one up to, not including, another.</summary>
    public static ModelResult ToResult(
        this TokenText text, int first, int next, string typeName, SortedDictionary<string, object> resolution)
    {
        var start = text[first].Start;
        var end = text[next - 1].End;
        return new ModelResult
        {
            Start = start,
            End = end - 1,
            Text = text.Source[start..end].ToLowerInvariant(),
            TypeName = typeName,
            Resolution = resolution,
        };
    }
}
