namespace BackPainBot.Clinical;

/// <summary>Finds every pattern of the lexicon: walks its trie from every token, with a bounded reach.</summary>
internal static class PatternFinder
{
    private const int MostFillers = 4;

    public static void Find(Lexicon lexicon, Workspace work)
    {
        for (var start = 0; start < work.Count; start++)
        {
            for (var s = work.SpanStarts[start]; s < work.SpanStarts[start + 1]; s++)
            {
                var span = work.Spans[s];
                foreach (var @class in lexicon.PhraseClasses[span.Node])
                {
                    var root = lexicon.PatternRoot(@class);
                    if (root >= 0)
                    {
                        // The first element may be a captured number: it is the only way one can stand at the root.
                        Walk(lexicon, work, root, start, span.End, work.Tokens[start].Number, false);
                    }
                }
            }
        }
    }

    private static void Walk(Lexicon lexicon, Workspace work, int node, int start, int at, double number, bool denied)
    {
        foreach (var pattern in lexicon.Outputs[node])
        {
            (lexicon.Patterns[pattern].Masks ? work.Idioms : work.Matches).Add(new Match(pattern, start, at, number, denied));
        }

        foreach (var edge in lexicon.Edges[node])
        {
            var gap = edge.Gap;
            var denialEnd = int.MaxValue;
            var reach = Math.Min(work.Count, at + edge.Gap + MostFillers + 1);
            for (var i = at; i < reach && work.Tokens[i].Kind != TokenKind.Stop; i++)
            {
                for (var s = work.SpanStarts[i]; s < work.SpanStarts[i + 1]; s++)
                {
                    var span = work.Spans[s];
                    if (Array.BinarySearch(lexicon.PhraseClasses[span.Node], edge.Class) >= 0)
                    {
                        Walk(lexicon, work, edge.Target, start, span.End, edge.Captures ? work.Tokens[i].Number : number, denied || denialEnd <= i);
                    }
                }

                if ((work.Tokens[i].Context & (ContextKind.Negation | ContextKind.NegationNear)) != 0)
                {
                    // A denial that reaches into the next element ("has no feeling") is part of it.
                    denialEnd = Math.Min(denialEnd, work.Tokens[i].ContextEnd);
                }

                gap -= Cost(in work.Tokens[i]);
                if (gap < 0)
                {
                    break;
                }
            }
        }
    }

    /// <summary>How much of a gap a token uses up: a comma or "but" nearly all of it.</summary>
    private static int Cost(in Token token) =>
        token.Kind == TokenKind.Comma ? 4 : (token.Context & ContextKind.Break) != 0 ? 3 : token.IsFiller ? 0 : 1;
}
