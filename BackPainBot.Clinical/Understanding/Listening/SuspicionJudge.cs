namespace BackPainBot.Clinical;

/// <summary>
/// Decides by the weighed probabilities alone: what to take for said, what to ask, whether to doubt. Signs that ask for the same
/// kind of help count together: at once, a crisis, within a day. Immutable.
/// </summary>
/// <param name="thresholds">How probable is enough.</param>
/// <param name="levels">For each flag, the level of care of the sign by itself.</param>
internal sealed class SuspicionJudge(ListenerThresholds thresholds, LevelOfCare[] levels)
{
    /// <summary>How much surer to be of a sign that a no was said to, or whose words the patterns took for none.</summary>
    private const double SpokenAgainst = 0.85;

    private const PatternEvidence Against = PatternEvidence.Refused | PatternEvidence.Dismissed;

    /// <summary>How much surer to be beside a sign that the patterns raised.</summary>
    private const double BesideAnother = 0.8;

    private const PatternEvidence Known = PatternEvidence.Held | PatternEvidence.Answered | PatternEvidence.Asked | PatternEvidence.Disputed;

    /// <summary>The decision.</summary>
    /// <param name="probabilities">Of each class, "none" first and then the flags in their order.</param>
    /// <param name="evidence">For each flag, what the patterns and the case say of it.</param>
    /// <param name="level">What the patterns and the case come to so far.</param>
    /// <param name="surerToSpeak">From 0 to 1, what part of the doubt that is otherwise allowed is not when taking a sign for said.</param>
    /// <param name="surerToAsk">The same for asking.</param>
    public SuspicionDecision Decide(
        ReadOnlySpan<double> probabilities, ReadOnlySpan<PatternEvidence> evidence, LevelOfCare? level, double surerToSpeak, double surerToAsk)
    {
        var atOnce = Candidate.Of(LevelOfCare.Emergency, probabilities, evidence, levels);
        var crisis = Candidate.Of(LevelOfCare.Crisis, probabilities, evidence, levels);
        var today = Candidate.Of(LevelOfCare.Urgent, probabilities, evidence, levels);
        var doubting = Doubting(evidence);
        var doubts = level >= LevelOfCare.Urgent
            && (1 - probabilities[0] < doubting
                || (level != LevelOfCare.Crisis && level.Value.EndsInterview() && atOnce.OfAll < doubting && IsSure(crisis, evidence, null, surerToSpeak)));
        level = doubts ? null : level;

        // Of a sign for today, what would be one for now counts as well, or what may be either would be neither.
        var atLeastToday = today with { Probability = today.Probability >= atOnce.Probability ? today.Probability + atOnce.Probability : 0 };
        var speaks = Raises(atOnce, level) && IsSure(atOnce, evidence, level, surerToSpeak) ? atOnce.Flag
            : Raises(crisis, level) && IsSure(crisis, evidence, level, surerToSpeak) ? crisis.Flag
            : Raises(atLeastToday, level) && IsSure(atLeastToday, evidence, level, surerToSpeak) ? today.Flag
            : -1;
        return new SuspicionDecision(speaks, Asks(atOnce, crisis, today, evidence, speaks, surerToAsk), doubts);
    }

    private int Asks(in Candidate atOnce, in Candidate crisis, in Candidate today, ReadOnlySpan<PatternEvidence> evidence, int speaks, double surer)
    {
        if (speaks >= 0 && speaks != today.Flag)
        {
            return -1;
        }

        if (IsWorthAsking(crisis.Flag, crisis.Probability, evidence, surer))
        {
            return crisis.Flag;
        }

        var likeliest = atOnce.OfFlag >= crisis.OfFlag ? atOnce : crisis;
        var rest = speaks < 0 ? today.Probability : 0;
        likeliest = today.OfFlag > likeliest.OfFlag && speaks < 0 ? today : likeliest;
        return IsWorthAsking(likeliest.Flag, atOnce.Probability + crisis.Probability + rest, evidence, surer) ? likeliest.Flag : -1;
    }

    private bool IsSure(in Candidate candidate, ReadOnlySpan<PatternEvidence> evidence, LevelOfCare? level, double surer)
    {
        if (candidate.Flag < 0 || evidence[candidate.Flag].HasFlag(PatternEvidence.Refused))
        {
            return false;
        }

        var least = evidence[candidate.Flag].HasFlag(PatternEvidence.Vague) ? thresholds.Agreeing[candidate.Flag] : thresholds.Alone[candidate.Flag];
        return 1 - candidate.Probability <= (1 - least) * (1 - Math.Max(Math.Max(surer, level >= LevelOfCare.Urgent ? BesideAnother : 0), AgainstIt(evidence[candidate.Flag])));
    }

    private bool IsWorthAsking(int flag, double probability, ReadOnlySpan<PatternEvidence> evidence, double surer) =>
        flag >= 0 && 1 - probability <= (1 - thresholds.Asking[flag]) * (1 - Math.Max(surer, AgainstIt(evidence[flag])));

    private static double AgainstIt(PatternEvidence evidence) => (evidence & Against) != 0 ? SpokenAgainst : 0;

    private bool Raises(in Candidate candidate, LevelOfCare? level) =>
        candidate.Flag >= 0 && (level is not { } so || LevelsOfCare.Highest(so, levels[candidate.Flag]) != so);

    /// <summary>Of the signs that are raised, the one that bears least doubt decides.</summary>
    private double Doubting(ReadOnlySpan<PatternEvidence> evidence)
    {
        var least = 1.0;
        var isAny = false;
        for (var i = 0; i < evidence.Length; i++)
        {
            if (evidence[i].HasFlag(PatternEvidence.Plain))
            {
                least = Math.Min(least, thresholds.Doubting[i]);
                isAny = true;
            }
        }

        return isAny ? least : 0;
    }

    /// <summary>The most probable sign of a kind that may still be told or asked of.</summary>
    /// <param name="Flag">Its place, or -1.</param>
    /// <param name="OfFlag">How probable it is.</param>
    /// <param name="Probability">How probable any of its kind is that may be told of.</param>
    /// <param name="OfAll">How probable any of its kind is, what is known included.</param>
    private readonly record struct Candidate(int Flag, double OfFlag, double Probability, double OfAll)
    {
        public static Candidate Of(LevelOfCare kind, ReadOnlySpan<double> probabilities, ReadOnlySpan<PatternEvidence> evidence, LevelOfCare[] levels)
        {
            var found = new Candidate(-1, 0, 0, 0);
            for (var i = 0; i < levels.Length; i++)
            {
                if (KindOf(levels[i]) != kind)
                {
                    continue;
                }

                var its = probabilities[i + 1];
                found = found with { OfAll = found.OfAll + its };
                if ((evidence[i] & Known) == 0)
                {
                    found = found with { Probability = found.Probability + its, Flag = its >= found.OfFlag ? i : found.Flag, OfFlag = Math.Max(its, found.OfFlag) };
                }
            }

            return found;
        }

        private static LevelOfCare KindOf(LevelOfCare level) => level switch
        {
            LevelOfCare.Ambulance or LevelOfCare.Emergency => LevelOfCare.Emergency,
            LevelOfCare.Crisis => LevelOfCare.Crisis,
            _ => LevelOfCare.Urgent,
        };
    }
}
