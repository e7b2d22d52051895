using System.Collections.Immutable;
using BackPainBot.Clinical;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>
/// Goes back to an earlier question: what was said since is forgotten and asked again. A danger sign is not: nobody
/// loses a warning by pressing "back". Such a sign is read back instead.
/// </summary>
public sealed class Rewinder
{
    private readonly ClinicalCore _core;

    /// <summary>Made once.</summary>
    public Rewinder(ClinicalCore core) => _core = core;

    /// <summary>The consultation as it was before <see cref="Consultation.Asked"/> number <paramref name="step"/> was answered.</summary>
    /// <param name="consultation">Any consultation.</param>
    /// <param name="step">An index into what was asked.</param>
    public Consultation Rewind(Consultation consultation, int step)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        var asked = consultation.Asked[step];
        var reopened = consultation.Asked.Skip(step).SelectMany(later => later.Questions).Distinct().ToList();
        var since = consultation.Case.Findings.Values.Where(finding => finding.Turn > asked.Turn).ToImmutableArray();
        var rewound = reopened.Aggregate(consultation.Case, (known, question) => known.Reopened(question));
        rewound = since.Aggregate(rewound, (known, finding) => known.Without(finding.Id));
        return consultation with
        {
            Case = KeepSigns(rewound, since, consultation.Case),
            StoryTold = consultation.StoryTold && !reopened.Contains(Questions.QuestionIds.Story),
            Asked = consultation.Asked[..step],
            OpenQuestions = [],
            TurnsTakenBack = consultation.TurnsTakenBack + Math.Max(0, consultation.Turns - asked.Turn),
        };
    }

    /// <summary>The danger signs that hang on what was said after <paramref name="step"/>, most serious first.</summary>
    public ImmutableArray<string> SignsSince(Consultation consultation, int step)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        var turn = consultation.Asked[step].Turn;
        var without = consultation.Case.Findings.Values.Where(finding => finding.Turn > turn)
            .Aggregate(consultation.Case, (known, finding) => known.Without(finding.Id));
        var left = Signs(without);
        return [.. _core.Judge(consultation.Case).Flags.Where(flag => flag.Level != LevelOfCare.SelfCare).Select(flag => flag.Id).Where(id => !left.Contains(id))];
    }

    /// <summary>Puts back what a danger sign needs: each finding alone if that is enough, else all of them.</summary>
    private Case KeepSigns(Case rewound, ImmutableArray<Finding> since, Case before)
    {
        var signs = Signs(before);
        foreach (var finding in since.Where(finding => finding.Presence == Presence.Present))
        {
            var with = rewound.With(finding);
            rewound = Signs(with).Except(Signs(rewound)).Any(signs.Contains) ? with : rewound;
        }

        return signs.IsSubsetOf(Signs(rewound)) ? rewound : rewound.With(since);
    }

    private HashSet<string> Signs(Case @case) =>
        [.. _core.Judge(@case).Flags.Where(flag => flag.Level != LevelOfCare.SelfCare).Select(flag => flag.Id)];
}
