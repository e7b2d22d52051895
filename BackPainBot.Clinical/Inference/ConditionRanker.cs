using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// Ranks what may be hurting by naive Bayes: prior plus a log likelihood ratio for each answer, capped so that none
/// decides alone, of two answers that say much the same only the stronger.
/// </summary>
internal sealed class ConditionRanker(CauseModel model)
{
    private const double Floor = 0.001;
    private const double Cap = 2.5;
    private const double WorthSaying = 0.25;
    private const double LeastShown = 0.005;

    public ImmutableArray<RankedCondition> Rank(Known known)
    {
        var evidence = Gather(known);
        var posterior = Posterior(evidence);
        var ranked = Enumerable.Range(0, posterior.Length)
            .Where(c => posterior[c] >= LeastShown)
            .OrderByDescending(c => posterior[c])
            .Select(c => new RankedCondition(model.Conditions[c], Math.Round(posterior[c], 3, MidpointRounding.ToZero), Because(evidence, c)));
        return [.. ranked];
    }

    /// <summary>The probabilities of the conditions, in the order of the model.</summary>
    public double[] Posterior(Known known) => Posterior(Gather(known));

    /// <summary>Bits of uncertainty that the answer to a question would take away on average; 0 where no row asks for it.</summary>
    public double ExpectedInformation(Known known, string question)
    {
        var evidence = Gather(known);
        var now = Posterior(evidence);
        var gain = 0.0;
        for (var r = 0; r < model.Rows.Length; r++)
        {
            if (model.Rows[r].Question == question && evidence[r] is null)
            {
                gain += Information(evidence, now, r);
            }
        }

        return gain;
    }

    private double Information(CauseAnswer?[] evidence, double[] now, int row)
    {
        var expected = 0.0;
        var covered = 0.0;
        foreach (var answer in model.Rows[row].Answers)
        {
            var chance = now.Zip(answer.Likelihoods, (p, l) => p * l).Sum();
            evidence[row] = answer;
            expected += chance * Entropy(Posterior(evidence));
            covered += chance;
        }

        evidence[row] = null;
        var before = Entropy(now);
        return Math.Max(0, before - expected - (Math.Max(0, 1 - covered) * before));
    }

    private static double Entropy(double[] of) => -of.Where(p => p > 0).Sum(p => p * Math.Log2(p));

    private CauseAnswer?[] Gather(Known known)
    {
        var evidence = new CauseAnswer?[model.Rows.Length];
        for (var r = 0; r < model.Rows.Length; r++)
        {
            foreach (var answer in model.Rows[r].Answers)
            {
                if (answer.When.Holds(known))
                {
                    evidence[r] = answer;
                    break;
                }
            }
        }

        return evidence;
    }

    private double[] Posterior(CauseAnswer?[] evidence)
    {
        var log = new double[model.Conditions.Length];
        for (var c = 0; c < log.Length; c++)
        {
            log[c] = Math.Log(model.Priors[c]);
            for (var r = 0; r < evidence.Length; r++)
            {
                log[c] += Weight(evidence, r, c);
            }
        }

        var top = log.Max();
        var sum = log.Sum(l => Math.Exp(l - top));
        return [.. log.Select(l => Math.Exp(l - top) / sum)];
    }

    /// <summary>The log likelihood ratio of a row for a condition, 0 where its pair says more.</summary>
    private double Weight(CauseAnswer?[] evidence, int row, int condition)
    {
        if (evidence[row] is not { } answer)
        {
            return 0;
        }

        var own = Ratio(answer, condition);
        foreach (var (first, second) in model.Pairs)
        {
            var other = row == first ? second : row == second ? first : -1;
            if (other >= 0 && evidence[other] is { } paired)
            {
                var rival = Ratio(paired, condition);
                if (Math.Abs(rival) > Math.Abs(own) || (Math.Abs(rival) == Math.Abs(own) && other < row))
                {
                    return 0;
                }
            }
        }

        return own;
    }

    private double Ratio(CauseAnswer answer, int condition)
    {
        var average = 0.0;
        var priors = 0.0;
        for (var c = 0; c < model.Priors.Length; c++)
        {
            average += model.Priors[c] * Math.Max(answer.Likelihoods[c], Floor);
            priors += model.Priors[c];
        }

        return Math.Clamp(Math.Log(Math.Max(answer.Likelihoods[condition], Floor) * priors / average), -Cap, Cap);
    }

    private ImmutableArray<string> Because(CauseAnswer?[] evidence, int condition) =>
    [
        .. Enumerable.Range(0, evidence.Length)
            .Where(r => evidence[r] is { Because.Length: > 0 })
            .Select(r => (Weight: Weight(evidence, r, condition), evidence[r]!.Because))
            .Where(e => e.Weight >= WorthSaying)
            .OrderByDescending(e => e.Weight)
            .Select(e => e.Because)
            .Take(4),
    ];
}
