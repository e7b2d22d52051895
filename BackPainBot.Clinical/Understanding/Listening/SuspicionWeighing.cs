namespace BackPainBot.Clinical;

/// <summary>Weighs what both nets heard into one probability for each sign: a sum of evidence in logarithms, made to add up to one.</summary>
internal static class SuspicionWeighing
{
    /// <summary>Less probable than this is not told apart.</summary>
    private const double Least = 3e-4;

    /// <summary>Sets the probability of each class, "none" first and then the flags in their order.</summary>
    /// <param name="by">How much each kind of evidence counts.</param>
    /// <param name="strongest">As in <see cref="ListenerHearing"/>.</param>
    /// <param name="whole">As in <see cref="ListenerHearing"/>.</param>
    /// <param name="evidence">For each flag, what the patterns heard.</param>
    /// <param name="probabilities">Set to the probability of each class, from 0 to 1.</param>
    public static void Weigh(
        ListenerThresholds by, ReadOnlySpan<double> strongest, ReadOnlySpan<double> whole, ReadOnlySpan<PatternEvidence> evidence, Span<double> probabilities)
    {
        var highest = double.MinValue;
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = (by.Evidence.Stretch * Logarithm(strongest[i])) + (by.Evidence.Whole * Logarithm(whole[i]))
                + (i == 0 ? 0 : by.Leaning[i - 1] + Of(evidence[i - 1], by.Evidence));
            highest = Math.Max(highest, probabilities[i]);
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

    private static double Of(PatternEvidence evidence, in EvidenceWeights weights) =>
        (evidence.HasFlag(PatternEvidence.Plain) ? weights.Plain : 0)
        + (evidence.HasFlag(PatternEvidence.Vague) ? weights.Vague : 0)
        + (evidence.HasFlag(PatternEvidence.Denied) ? weights.Denied : 0);

    private static double Logarithm(double probability) => Math.Log(Math.Max(probability, Least));
}
