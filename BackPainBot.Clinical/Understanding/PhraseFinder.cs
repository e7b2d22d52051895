namespace BackPainBot.Clinical;

/// <summary>Finds every phrase of the lexicon, from every token on, and what each does to the words around it.</summary>
internal static class PhraseFinder
{
    /// <summary>What leaves to shorter phrases what they do: the "don't" of "don't feel" denies all the same.</summary>
    private const ContextKind Added =
        ContextKind.Meaning | ContextKind.MeaningAfter | ContextKind.Pointing | ContextKind.Quoted | ContextKind.DeniedLast | ContextKind.Third;

    public static void Find(Lexicon lexicon, Workspace work)
    {
        work.PrepareSpans();
        for (var start = 0; start < work.Count; start++)
        {
            work.SpanStarts[start] = work.Spans.Count;
            var node = 0;
            var longest = 0;
            var added = ContextKind.None;
            for (var i = start; i < work.Count && work.Tokens[i].Word >= 0; i++)
            {
                node = lexicon.NextPhraseNode(node, work.Tokens[i].Word);
                if (node < 0)
                {
                    break;
                }

                if (lexicon.PhraseClasses[node].Length > 0)
                {
                    work.Spans.Add(new Span(i + 1, node));
                    var context = ContextOf(lexicon, node);
                    if ((context & Added) != 0)
                    {
                        added |= context & Added;
                        context &= ~Added;
                        work.Tokens[start].AddedEnd = i + 1;
                    }

                    if (context != ContextKind.None && i - start >= longest)
                    {
                        // "not sure" is no denial: of the phrases that begin here, the longest speaks.
                        longest = i - start;
                        work.Tokens[start].Context = context;
                        work.Tokens[start].ContextEnd = i + 1;
                    }
                }
            }

            work.Tokens[start].Context |= added;
        }

        work.SpanStarts[work.Count] = work.Spans.Count;
    }

    /// <summary>A year before this one is a time that is over.</summary>
    public static void MarkYears(Workspace work, int thisYear)
    {
        for (var i = 0; i < work.Count; i++)
        {
            if (work.Tokens[i].Kind == TokenKind.Number && work.Tokens[i].Number >= 1930 && work.Tokens[i].Number < thisYear)
            {
                work.Tokens[i].Context |= ContextKind.Past;
            }
        }
    }

    private static ContextKind ContextOf(Lexicon lexicon, int node)
    {
        var context = ContextKind.None;
        foreach (var @class in lexicon.PhraseClasses[node])
        {
            context |= lexicon.Contexts[@class];
        }

        return context;
    }
}
