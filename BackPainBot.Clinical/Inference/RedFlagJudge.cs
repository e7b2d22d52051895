using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Judges danger signs: every rule on its own, the highest level that fires, nothing unknown taken as absent.</summary>
internal sealed class RedFlagJudge(KnowledgeBase knowledge)
{
    private const double AnyCertainty = 0.01;

    public SafetyVerdict Judge(Case @case)
    {
        var known = new Known(knowledge, @case);
        var flags = Raise(known);
        LevelOfCare? level = null;
        foreach (var flag in flags)
        {
            level = level is { } l ? LevelsOfCare.Highest(l, flag.Level) : flag.Level;
        }

        var ends = level is { } highest && highest.EndsInterview();
        return new SafetyVerdict(
            level,
            flags,
            ends ? null : FlagToConfirm(@case, known, flags),
            ends,
            knowledge.ChecklistLeft(@case).Length == 0);
    }

    private ImmutableArray<RaisedFlag> Raise(Known known)
    {
        List<RaisedFlag>? raised = null;
        foreach (var flag in knowledge.Flags)
        {
            foreach (var rule in flag.Rules)
            {
                if (rule.When.Holds(known))
                {
                    (raised ??= []).Add(new RaisedFlag(flag.Id, rule.Level, rule.Id));
                    break;
                }
            }
        }

        // Stable: of one level, the order of the knowledge.
        return raised is null ? [] : [.. raised.OrderByDescending(f => f.Level.Rank())];
    }

    /// <summary>
    /// The most serious sign that was heard without certainty: a rule that would fire if every doubtful finding were so.
    /// </summary>
    private string? FlagToConfirm(Case @case, Known strict, ImmutableArray<RaisedFlag> certain)
    {
        var doubtful = @case.Findings.Values.Any(f => f.Presence == Presence.Present && f.Certainty < Finding.Outright);
        var candidates = Raise(doubtful ? new Known(knowledge, @case, AnyCertainty) : strict)
            .Where(f => f.Level >= LevelOfCare.Urgent && !certain.Any(c => c.Id == f.Id && c.Level.Rank() >= f.Level.Rank()))
            .Select(f => f.Id)
            .Concat(knowledge.Flags.Where(f => f.Confirm?.Holds(strict) == true && !certain.Any(c => c.Id == f.Id)).Select(f => f.Id));
        return candidates.FirstOrDefault(id => !@case.AnsweredQuestions.Contains("confirm:" + id));
    }
}
