namespace BackPainBot.Clinical;

/// <summary>Counts sentences, clauses and comma-separated segments, so that scopes know where they end.</summary>
internal static class Segmenter
{
    public static void Mark(Workspace work)
    {
        int sentence = 0, clause = 0, segment = 0;
        for (var i = 0; i < work.Count; i++)
        {
            ref var token = ref work.Tokens[i];
            if ((token.Context & ContextKind.Break) != 0 || BeginsStatement(work, i))
            {
                clause++;
                segment++;
            }

            token.Sentence = sentence;
            token.Clause = clause;
            token.Segment = segment;
            if (token.Kind == TokenKind.Stop)
            {
                sentence++;
                clause++;
                segment++;
            }
            else if (token.Kind == TokenKind.Comma)
            {
                segment++;
            }
        }
    }

    /// <summary>"... and my bum is numb": a conjunction before the member begins a statement of its own.</summary>
    private static bool BeginsStatement(Workspace work, int i) =>
        (work.Tokens[i].Context & ContextKind.Conjunction) != 0
        && i + 1 < work.Count
        && (work.Tokens[i + 1].Context & (ContextKind.FirstPerson | ContextKind.New)) != 0;
}
