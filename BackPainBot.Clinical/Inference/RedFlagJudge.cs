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
            knowledge.ChecklistLeft(known).Length == 0);
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
                    (raised ??= []).Add(new RaisedFlag(flag.Id, rule.Level, rule.Id, !rule.IsOfUnknown));
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
    private string? FlagToConfirm(Case @case, Known known, ImmutableArray<RaisedFlag> certain)
    {
        if (known.HasDoubt)
        {
            foreach (var flag in Raise(new Known(knowledge, @case, AnyCertainty)))
            {
                if (flag.Level >= LevelOfCare.Urgent && !IsCertain(certain, flag.Id, flag.Level) && IsUnasked(@case, flag.Id))
                {
                    return flag.Id;
                }
            }
        }

        foreach (var flag in knowledge.Flags)
        {
            if (flag.Confirm?.Holds(known) == true && !IsCertain(certain, flag.Id, null) && IsUnasked(@case, flag.Id))
            {
                return flag.Id;
            }
        }

        return Suspected(@case, known, certain);
    }

    private static bool IsUnasked(Case @case, string flag) => !@case.AnsweredQuestions.Contains("confirm:" + flag);

    private static bool IsCertain(ImmutableArray<RaisedFlag> certain, string flag, LevelOfCare? atLeast)
    {
        foreach (var raised in certain)
        {
            if (raised.Id == flag && (atLeast is not { } level || raised.Level.Rank() >= level.Rank()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What only the second listener heard, unless something was said of it since.</summary>
    private string? Suspected(Case @case, Known known, ImmutableArray<RaisedFlag> certain)
    {
        if (@case.Find(FindingIds.Suspected) is not { Value: { } id } suspected || !IsUnasked(@case, id)
            || IsCertain(certain, id, null) || knowledge.FindFlag(id) is not { } flag)
        {
            return null;
        }

        return IsSaidSince(suspected.Turn, flag.Tick, known) || IsSaidSince(suspected.Turn, flag.Clear, known) ? null : id;
    }

    private static bool IsSaidSince(int turn, Effect[] effects, Known known)
    {
        foreach (var effect in effects)
        {
            if (known[effect.Finding]?.Turn > turn)
            {
                return true;
            }
        }

        return false;
    }
}
