using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// Ranks what may be hurting by naive Bayes: prior plus a log likelihood ratio for each answer, capped so that none
/// decides alone, of two answers that say much the same only the stronger.
/// </summary>
internal sealed class ConditionRanker
{
    private const double Floor = 0.001;
    private const double Cap = 2.5;
    private const double WorthSaying = 0.25;
    private const double LeastShown = 0.005;
    private const int MostReasons = 4;
    private const int NotGiven = -1;

    private readonly CauseModel _model;
    private readonly double[] _logPriors;

    /// <summary>The log likelihood ratio by row, answer and condition.</summary>
    private readonly double[][][] _ratios;

    /// <summary>For each row, the rows that say much the same.</summary>
    private readonly int[][] _partners;

    public ConditionRanker(CauseModel model)
    {
        _model = model;
        _logPriors = new double[model.Priors.Length];
        for (var i = 0; i < _logPriors.Length; i++)
        {
            _logPriors[i] = Math.Log(model.Priors[i]);
        }

        _ratios = Array.ConvertAll(model.Rows, row => Array.ConvertAll(row.Answers, Ratios));
        _partners = new int[model.Rows.Length][];
        for (var row = 0; row < _partners.Length; row++)
        {
            _partners[row] = PartnersOf(row);
        }
    }

    public ImmutableArray<RankedCondition> Rank(Known known)
    {
        var evidence = Gather(known);
        var posterior = Posterior(evidence);
        var order = new List<int>(posterior.Length);
        for (var c = 0; c < posterior.Length; c++)
        {
            if (posterior[c] >= LeastShown)
            {
                order.Add(c);
            }
        }

        // The place in the model settles a tie, as the sort itself does not keep it.
        order.Sort((a, b) => posterior[a] == posterior[b] ? a.CompareTo(b) : posterior[b].CompareTo(posterior[a]));
        return
        [
            .. order.Select(c => new RankedCondition(
                _model.Conditions[c], Math.Round(posterior[c], 3, MidpointRounding.ToZero), Because(evidence, c, known))),
        ];
    }

    /// <summary>The probabilities of the conditions, in the order of the model.</summary>
    public double[] Posterior(Known known) => Posterior(Gather(known));

    /// <summary>Bits of uncertainty that the answer to a question would take away on average; 0 where no row asks for it.</summary>
    public double ExpectedInformation(Known known, string question)
    {
        var evidence = Gather(known);
        var now = Posterior(evidence);
        var gain = 0.0;
        for (var r = 0; r < evidence.Length; r++)
        {
            if (evidence[r] == NotGiven && _model.Rows[r].Question == question)
            {
                gain += Information(evidence, now, r);
            }
        }

        return gain;
    }

    private double Information(int[] evidence, double[] now, int row)
    {
        var expected = 0.0;
        var covered = 0.0;
        var answers = _model.Rows[row].Answers;
        for (var answer = 0; answer < answers.Length; answer++)
        {
            var chance = 0.0;
            for (var c = 0; c < now.Length; c++)
            {
                chance += now[c] * answers[answer].Likelihoods[c];
            }

            evidence[row] = answer;
            expected += chance * Entropy(Posterior(evidence));
            covered += chance;
        }

        evidence[row] = NotGiven;
        var before = Entropy(now);
        return Math.Max(0, before - expected - (Math.Max(0, 1 - covered) * before));
    }

    private static double Entropy(double[] of)
    {
        var bits = 0.0;
        foreach (var p in of)
        {
            bits -= p > 0 ? p * Math.Log2(p) : 0;
        }

        return bits;
    }

    /// <summary>For each row, which of its answers was given.</summary>
    private int[] Gather(Known known) => Array.ConvertAll(_model.Rows, row => Array.FindIndex(row.Answers, a => a.When.Holds(known)));

    private double[] Posterior(int[] evidence)
    {
        var of = (double[])_logPriors.Clone();
        for (var r = 0; r < evidence.Length; r++)
        {
            if (evidence[r] == NotGiven)
            {
                continue;
            }

            for (var c = 0; c < of.Length; c++)
            {
                of[c] += Weight(evidence, r, c);
            }
        }

        var top = of.Max();
        var sum = 0.0;
        for (var c = 0; c < of.Length; c++)
        {
            sum += of[c] = Math.Exp(of[c] - top);
        }

        for (var c = 0; c < of.Length; c++)
        {
            of[c] /= sum;
        }

        return of;
    }

    /// <summary>The log likelihood ratio of a row for a condition, 0 where its pair says more.</summary>
    private double Weight(int[] evidence, int row, int condition)
    {
        if (evidence[row] == NotGiven)
        {
            return 0;
        }

        var own = _ratios[row][evidence[row]][condition];
        foreach (var other in _partners[row])
        {
            if (evidence[other] == NotGiven)
            {
                continue;
            }

            var rival = Math.Abs(_ratios[other][evidence[other]][condition]);
            if (rival > Math.Abs(own) || (rival == Math.Abs(own) && other < row))
            {
                return 0;
            }
        }

        return own;
    }

    private double[] Ratios(CauseAnswer answer)
    {
        var average = 0.0;
        var priors = 0.0;
        for (var c = 0; c < _model.Priors.Length; c++)
        {
            average += _model.Priors[c] * Math.Max(answer.Likelihoods[c], Floor);
            priors += _model.Priors[c];
        }

        var ratios = new double[answer.Likelihoods.Length];
        for (var i = 0; i < ratios.Length; i++)
        {
            ratios[i] = Math.Clamp(Math.Log(Math.Max(answer.Likelihoods[i], Floor) * priors / average), -Cap, Cap);
        }

        return ratios;
    }

    private int[] PartnersOf(int row)
    {
        var partners = new List<int>();
        foreach (var (first, second) in _model.Pairs)
        {
            if (first == row || second == row)
            {
                partners.Add(first == row ? second : first);
            }
        }

        return [.. partners];
    }

    private ImmutableArray<string> Because(int[] evidence, int condition, Known known)
    {
        var reasons = new List<(double Weight, string Because)>();
        for (var r = 0; r < evidence.Length; r++)
        {
            var weight = Weight(evidence, r, condition);
            if (weight >= WorthSaying)
            {
                reasons.AddRange(Reason.Of(_model.Rows[r].Answers[evidence[r]].Because, known).Select(because => (weight, because)));
            }
        }

        return [.. reasons.OrderByDescending(r => r.Weight).Take(MostReasons).Select(r => r.Because).Distinct(StringComparer.Ordinal)];
    }
}
