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

    /// <summary>The flags of which it may hear one, in the model's order.</summary>
    public ReadOnlySpan<string> Flags => model.Flags;

    /// <summary>The stretch in which a danger sign is most probable, or null where there is none worth a question.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="tokens">Its tokens, contexts marked.</param>
    /// <param name="caution">For each of <see cref="Flags"/>, from 0 to 1 how much surer than its threshold it must be; 1 leaves it out.</param>
    /// <param name="kinds">For each of <see cref="Flags"/>, which kind of help it asks for.</param>
    /// <param name="strongest">For each of <see cref="Flags"/>, set to its highest probability in any stretch, whatever the caution.</param>
    /// <param name="danger">The highest probability of anything dangerous in any stretch, whatever the caution; NaN where nothing was long enough to hear.</param>
    public Suspicion? Listen(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<double> caution,
        ReadOnlySpan<LevelOfCare> kinds,
        Span<double> strongest,
        out double danger)
    {
        strongest.Clear();
        danger = double.NaN;
        Suspicion? best = null;
        Span<uint> features = stackalloc uint[MostFeatures];
        var stretches = new ListenerStretches(text, tokens, lexicon, model.Kinds, stackalloc ListenerWord[ListenerStretches.Room]);
        while (stretches.MoveNext())
        {
            best = Better(best, Hear(text, tokens, stretches.Current, features, caution, kinds, strongest, ref danger));
        }

        return best;
    }

    private static Suspicion? Better(Suspicion? one, Suspicion? other) => other?.Probability > (one?.Probability ?? 0) ? other : one;

    /// <summary>The words that moved it, as the stretch of a suspicion.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="tokens">Its tokens, contexts marked.</param>
    /// <param name="suspicion">What was heard in it.</param>
    public Suspicion ReasonFor(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in Suspicion suspicion)
    {
        Span<ListenerWord> all = stackalloc ListenerWord[ListenerStretches.Longest];
        var count = 0;
        for (var i = suspicion.Start; i < suspicion.End && count < ListenerStretches.Longest; i++)
        {
            if (ListenerWords.Read(text, tokens[i], i, lexicon, model.Kinds) is { } word)
            {
                all[count++] = word;
            }
        }

        Span<int> moved = stackalloc int[ListenerStretches.Longest];
        Span<uint> features = stackalloc uint[MostFeatures];
        Weigh(text, tokens, all[..count], suspicion.Flag, features, moved);
        var start = Narrow(moved[..count]);
        var words = all[start..Math.Min(count, start + Reasons)];
        moved = moved.Slice(start, words.Length);

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

        return suspicion with { Start = words[first].Token, End = words[last].Token + 1 };
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

    private Suspicion? Hear(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<ListenerWord> words,
        Span<uint> buffer,
        ReadOnlySpan<double> caution,
        ReadOnlySpan<LevelOfCare> kinds,
        Span<double> strongest,
        ref double danger)
    {
        if (words.Length < Fewest)
        {
            return null;
        }

        var features = new ListenerFeatures(buffer);
        features.Add(text, tokens, words);
        Span<double> parts = stackalloc double[model.Flags.Length + 1];
        var (flag, probability) = Danger(buffer[..features.Count], parts, caution);
        for (var i = 0; i < strongest.Length; i++)
        {
            strongest[i] = Math.Max(strongest[i], parts[i + 1]);
        }

        danger = double.IsNaN(danger) ? 1 - parts[0] : Math.Max(danger, 1 - parts[0]);
        return flag >= 0 && 1 - probability <= (1 - model.Thresholds.Asking[flag]) * (1 - caution[flag])
            ? new Suspicion(flag, probability, OfKind(flag, parts, kinds, caution), words[0].Token, words[^1].Token + 1)
            : null;
    }

    /// <summary>How probable any sign is that asks for the same kind of help as this flag; what is left out adds nothing.</summary>
    private static double OfKind(int flag, ReadOnlySpan<double> parts, ReadOnlySpan<LevelOfCare> kinds, ReadOnlySpan<double> caution)
    {
        double sum = 0;
        for (var i = 0; i < kinds.Length; i++)
        {
            sum += kinds[i] == kinds[flag] && caution[i] < 1 ? parts[i + 1] : 0;
        }

        return sum;
    }

    /// <summary>The most probable of the flags that are not left out, or -1, and how probable any of them is.</summary>
    /// <param name="features">The features of a stretch.</param>
    /// <param name="parts">Set to the probability of each class.</param>
    /// <param name="caution">As for <see cref="Listen"/>.</param>
    private (int Flag, double Probability) Danger(ReadOnlySpan<uint> features, Span<double> parts, ReadOnlySpan<double> caution)
    {
        Span<double> sums = stackalloc double[parts.Length];
        model.Weigh(features, sums);
        var highest = sums[0];
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        double all = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            parts[i] = Math.Exp(sums[i] - highest);
            all += parts[i];
        }

        var flag = -1;
        double danger = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            parts[i] /= all;
            if (i > 0 && caution[i - 1] < 1)
            {
                danger += parts[i];
                flag = flag < 0 || sums[i] > sums[flag + 1] ? i - 1 : flag;
            }
        }

        return (flag, danger);
    }
}
