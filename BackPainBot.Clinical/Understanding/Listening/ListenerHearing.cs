namespace BackPainBot.Clinical;

/// <summary>
/// What the second listener made of a message: a probability for each class, "none" first and then the model's flags in their
/// order, by the stretch that says most and by all words together. The room for it is the caller's.
/// </summary>
/// <param name="strongest">Set for each flag to its highest probability in any stretch, for "none" to its lowest.</param>
/// <param name="whole">Set for each class to its probability in all words together.</param>
/// <param name="starts">Set for each class to the first token of that stretch.</param>
/// <param name="ends">Set for each class to the token after its last.</param>
internal ref struct ListenerHearing(Span<double> strongest, Span<double> whole, Span<int> starts, Span<int> ends)
{
    /// <summary>For each flag its highest probability in any stretch, for "none" its lowest.</summary>
    public Span<double> Strongest { get; } = strongest;

    /// <summary>For each class its probability in all words together.</summary>
    public Span<double> Whole { get; } = whole;

    /// <summary>For each class the first token of the stretch that says most.</summary>
    public Span<int> Starts { get; } = starts;

    /// <summary>For each class the token after the last of that stretch.</summary>
    public Span<int> Ends { get; } = ends;

    /// <summary>How many stretches were long enough to hear.</summary>
    public int Stretches { get; private set; }

    /// <summary>The highest probability of anything dangerous in any stretch; 0 where nothing was long enough to hear.</summary>
    public readonly double Danger => Stretches == 0 ? 0 : 1 - Strongest[0];

    /// <summary>Adds a stretch.</summary>
    /// <param name="probabilities">The probability of each class in it.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    public void Add(scoped ReadOnlySpan<double> probabilities, int start, int end)
    {
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (Stretches == 0 || (i == 0 ? probabilities[i] < Strongest[i] : probabilities[i] > Strongest[i]))
            {
                Strongest[i] = probabilities[i];
                Starts[i] = start;
                Ends[i] = end;
            }
        }

        Stretches++;
    }
}
