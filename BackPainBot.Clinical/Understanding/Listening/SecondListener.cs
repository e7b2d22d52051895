namespace BackPainBot.Clinical;

/// <summary>
/// The second net under the lexicon's patterns: hears from all the words of a stretch of text together whether it may hold
/// a danger sign. Immutable and thread-safe.
/// </summary>
internal sealed class SecondListener(ListenerModel model, Lexicon lexicon)
{
    /// <summary>The most features of a stretch that count.</summary>
    public const int MostFeatures = 2560;

    /// <summary>Fewer words say too little: an answer, not a story.</summary>
    private const int Fewest = 2;

    /// <summary>A word that moved it less than this part of the word that moved it most is no reason.</summary>
    private const double LeastReason = 0.3;

    /// <summary>Within how many words the reason must lie: over a long sentence, little by little adds up to much.</summary>
    private const int Reasons = 14;

    /// <summary>How many words before the most dangerous stretch of a long text are heard with it.</summary>
    private const int Around = 16;

    /// <summary>The flags of which it may hear one, in the model's order.</summary>
    public ReadOnlySpan<string> Flags => model.Flags;

    /// <summary>Hears the stretches of a text, each on its own.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="tokens">Its tokens, contexts marked.</param>
    /// <param name="hearing">Gets what was heard.</param>
    public void Listen(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref ListenerHearing hearing)
    {
        Span<uint> features = stackalloc uint[MostFeatures];
        Span<double> probabilities = stackalloc double[model.Flags.Length + 1];
        var stretches = new ListenerStretches(text, tokens, lexicon, model.Kinds, stackalloc ListenerWord[ListenerStretches.Room]);
        while (stretches.MoveNext())
        {
            var words = stretches.Current;
            if (words.Length >= Fewest)
            {
                Hear(text, tokens, words, features, probabilities);
                hearing.Add(probabilities, words[0].Token, words[^1].Token + 1);
            }
        }
    }

    /// <summary>Hears all words together, of a long text those around its most dangerous stretch.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="tokens">Its tokens, contexts marked.</param>
    /// <param name="hearing">What was heard of the stretches; gets the rest.</param>
    public void ListenToAll(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref ListenerHearing hearing)
    {
        if (hearing.Stretches <= 1)
        {
            hearing.Strongest.CopyTo(hearing.Whole);
            return;
        }

        var first = Math.Clamp(hearing.Starts[0] - Around, 0, Math.Max(0, tokens.Length - ListenerWords.Most));
        Span<ListenerWord> words = stackalloc ListenerWord[ListenerWords.Most];
        var count = ListenerWords.ReadAll(text, tokens, first, lexicon, model.Kinds, words);
        Hear(text, tokens, words[..count], stackalloc uint[MostFeatures], hearing.Whole);
    }

    /// <summary>The words of a stretch that moved it.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="tokens">Its tokens, contexts marked.</param>
    /// <param name="flag">Which of <see cref="Flags"/> was heard.</param>
    /// <param name="start">The first token of the stretch.</param>
    /// <param name="end">The token after its last.</param>
    /// <returns>The first token of the words, and the token after the last.</returns>
    public (int Start, int End) ReasonFor(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int flag, int start, int end)
    {
        Span<ListenerWord> all = stackalloc ListenerWord[ListenerStretches.Longest];
        var count = ListenerWords.ReadAll(text, tokens[..end], start, lexicon, model.Kinds, all);
        Span<int> moved = stackalloc int[ListenerStretches.Longest];
        Span<uint> features = stackalloc uint[MostFeatures];
        Weigh(text, tokens, all[..count], flag, features, moved);
        var narrow = Narrow(moved[..count]);
        var words = all[narrow..Math.Min(count, narrow + Reasons)];
        moved = moved.Slice(narrow, words.Length);

        var most = 0;
        foreach (var part in moved)
        {
            most = Math.Max(most, part);
        }

        int first = 0, last = words.Length - 1;
        while (first < last && moved[first] <= most * LeastReason)
        {
            first++;
        }

        while (last > first && moved[last] <= most * LeastReason)
        {
            last--;
        }

        return (words[first].Token, words[last].Token + 1);
    }

    /// <summary>How much each word, with those before it, speaks for a flag rather than for none.</summary>
    private void Weigh(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ListenerWord> words, int flag, Span<uint> features, Span<int> moved)
    {
        Span<byte> owners = stackalloc byte[MostFeatures];
        var read = new ListenerFeatures(features, owners);
        read.Add(text, tokens, words);
        moved.Clear();
        for (var i = 0; i < read.Count; i++)
        {
            moved[owners[i]] += model.WeightFor(features[i], flag + 1);
        }
    }

    /// <summary>Where the words begin that together moved it most.</summary>
    private static int Narrow(ReadOnlySpan<int> moved)
    {
        int best = int.MinValue, start = 0;
        for (var i = 0; i + Math.Min(Reasons, moved.Length) <= moved.Length; i++)
        {
            var sum = 0;
            foreach (var part in moved.Slice(i, Math.Min(Reasons, moved.Length)))
            {
                sum += part;
            }

            (best, start) = sum > best ? (sum, i) : (best, start);
        }

        return start;
    }

    /// <summary>Sets the probability of each class in some words.</summary>
    private void Hear(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ListenerWord> words, Span<uint> buffer, Span<double> probabilities)
    {
        var features = new ListenerFeatures(buffer);
        features.Add(text, tokens, words);
        model.Weigh(buffer[..features.Count], probabilities);
        var highest = probabilities[0];
        foreach (var each in probabilities)
        {
            highest = Math.Max(highest, each);
        }

        double sum = 0;
        foreach (ref var each in probabilities)
        {
            each = Math.Exp(each - highest);
            sum += each;
        }

        foreach (ref var each in probabilities)
        {
            each /= sum;
        }
    }
}
