using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Questions;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>
/// Goes back to an earlier question: what was said since is forgotten and asked again. A danger sign is not: nobody
/// loses a warning by pressing "back". Such a sign is read back instead.
/// </summary>
public sealed class Rewinder
{
    private static readonly string[] NoSigns = ["none"];
    private readonly ClinicalCore _core;
    private readonly QuestionFindings _findings;

    /// <summary>Made once.</summary>
    public Rewinder(ClinicalCore core, QuestionFindings findings)
    {
        _core = core;
        _findings = findings;
    }

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
        rewound = KeepChecklist(rewound, since, consultation.Asked[..step]);
        return consultation with
        {
            Case = KeepSigns(rewound, since, consultation.Case),
            StoryTold = consultation.StoryTold && !reopened.Contains(QuestionIds.Story),
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

    /// <summary>
    /// A later answer may have said again what the list of danger signs had said: the screens before the step stay answered.
    /// </summary>
    private Case KeepChecklist(Case rewound, ImmutableArray<Finding> since, ImmutableArray<AskedStep> before)
    {
        var known = Case.Empty;
        var screens = before.Where(step => step.Questions[0] == QuestionIds.Checklist).Select(step => step.Screen).Distinct().Count();
        for (var screen = 0; screen < screens; screen++)
        {
            var about = _core.Choices(QuestionIds.Checklist, known).SelectMany(sign => _findings.Of(QuestionIds.Confirm(sign))).ToHashSet(StringComparer.Ordinal);
            rewound = rewound.With(since.Where(finding => about.Contains(finding.Id)));
            known = _core.Answer(QuestionIds.Checklist, NoSigns, known, 0).Case;
        }

        return rewound;
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
