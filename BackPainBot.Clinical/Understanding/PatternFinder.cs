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

        var edges = lexicon.Edges[node];
        if (edges.Length == 0)
        {
            return;
        }

        var widest = lexicon.WidestGaps[node];
        var spent = 0;
        var denialEnd = int.MaxValue;
        var reach = Reach(work, at, widest);
        for (var i = at; i < reach && spent <= widest && work.Tokens[i].Kind != TokenKind.Stop; i++)
        {
            for (var s = work.SpanStarts[i]; s < work.SpanStarts[i + 1]; s++)
            {
                var span = work.Spans[s];
                var classes = lexicon.PhraseClasses[span.Node];

                // Both are in rising order: a word of few classes at a node of many edges, or the other way round, costs little.
                for (int c = 0, e = 0; c < classes.Length && e < edges.Length;)
                {
                    ref readonly var edge = ref edges[e];
                    if (edge.Class < classes[c])
                    {
                        e = FirstFrom(edges, e + 1, classes[c]);
                    }
                    else if (edge.Class > classes[c])
                    {
                        c = FirstFrom(classes, c + 1, edge.Class);
                    }
                    else
                    {
                        if (spent <= edge.Gap && i < Reach(work, at, edge.Gap))
                        {
                            Walk(lexicon, work, edge.Target, start, span.End, edge.Captures ? work.Tokens[i].Number : number, denied || denialEnd <= i);
                        }

                        e++;
                    }
                }
            }

            if ((work.Tokens[i].Context & (ContextKind.Negation | ContextKind.NegationNear)) != 0)
            {
                // A denial that reaches into the next element ("has no feeling") is part of it.
                denialEnd = Math.Min(denialEnd, work.Tokens[i].ContextEnd);
            }

            spent += Cost(in work.Tokens[i]);
        }
    }

    private static int Reach(Workspace work, int at, int gap) => Math.Min(work.Count, at + gap + MostFillers + 1);

    /// <summary>The first place from one on whose edge has this class or a higher one.</summary>
    private static int FirstFrom(ReadOnlySpan<PatternEdge> edges, int from, int @class)
    {
        var to = edges.Length;
        while (from < to)
        {
            var middle = (from + to) >> 1;
            if (edges[middle].Class < @class)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }

    private static int FirstFrom(ReadOnlySpan<int> classes, int from, int @class)
    {
        var found = classes[from..].BinarySearch(@class);
        return from + (found >= 0 ? found : ~found);
    }

    /// <summary>How much of a gap a token uses up: a comma or "but" nearly all of it.</summary>
    private static int Cost(in Token token) =>
        token.Kind == TokenKind.Comma ? 4 : (token.Context & ContextKind.Break) != 0 ? 3 : token.IsFiller ? 0 : 1;
}
