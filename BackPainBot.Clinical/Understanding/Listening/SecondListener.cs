namespace BackPainBot.Clinical;

/// <summary>
/// The second net under the lexicon's patterns: hears from all the words of a stretch of text together whether it may hold
/// a danger sign that no pattern knows. What it hears is only ever asked about. Immutable and thread-safe.
/// </summary>
internal sealed class SecondListener(ListenerModel model, Lexicon lexicon)
{
    /// <summary>The most words of a stretch; a longer sentence is heard in stretches that overlap by half.</summary>
    public const int Stretch = 28;

    /// <summary>The most features of a stretch that count.</summary>
    public const int MostFeatures = 1024;

    /// <summary>Fewer words say too little: an answer, not a story.</summary>
    private const int Fewest = 2;

    /// <summary>The flags of which it may hear one, in the model's order.</summary>
    public ReadOnlySpan<string> Flags => model.Flags;

    /// <summary>The stretch in which a danger sign is most probable, or null where there is none worth a question.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="tokens">Its tokens, contexts marked.</param>
    /// <param name="caution">For each of <see cref="Flags"/>, from 0 to 1 how much surer than its threshold it must be; 1 leaves it out.</param>
    public Suspicion? Listen(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<double> caution)
    {
        Suspicion? best = null;
        Span<ListenerWord> words = stackalloc ListenerWord[Stretch];
        Span<uint> features = stackalloc uint[MostFeatures];
        int count = 0, unheard = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (ListenerWords.Read(text, tokens[i], i, lexicon, model.Kinds) is { } word)
            {
                words[count++] = word;
                unheard++;
            }

            if (count == Stretch || (tokens[i].Kind == TokenKind.Stop && unheard > 0) || (i == tokens.Length - 1 && unheard > 0))
            {
                if (count >= Fewest && Hear(text, tokens, words[..count], features, caution) is { } heard && heard.Probability > (best?.Probability ?? 0))
                {
                    best = heard;
                }

                unheard = 0;
                if (count == Stretch)
                {
                    words[(Stretch / 2)..].CopyTo(words);
                    count = Stretch / 2;
                }
            }

            if (tokens[i].Kind == TokenKind.Stop)
            {
                count = 0;
            }
        }

        return best;
    }

    private Suspicion? Hear(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ListenerWord> words, Span<uint> buffer, ReadOnlySpan<double> caution)
    {
        var features = new ListenerFeatures(buffer);
        features.Add(text, tokens, words);
        Span<int> sums = stackalloc int[model.Flags.Length + 1];
        model.Weigh(buffer[..features.Count], sums);
        var highest = sums[0];
        var flag = -1;
        for (var i = 1; i < sums.Length; i++)
        {
            highest = Math.Max(highest, sums[i]);
            if (caution[i - 1] < 1 && (flag < 0 || sums[i] > sums[flag + 1]))
            {
                flag = i - 1;
            }
        }

        if (flag < 0)
        {
            return null;
        }

        double all = 0, danger = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            var part = Math.Exp((sums[i] - highest) * model.Scale);
            all += part;
            danger += i > 0 && caution[i - 1] < 1 ? part : 0;
        }

        var probability = danger / all;
        return 1 - probability <= (1 - model.Thresholds[flag]) * (1 - caution[flag])
            ? new Suspicion(flag, probability, words[0].Token, words[^1].Token + 1)
            : null;
    }
}
