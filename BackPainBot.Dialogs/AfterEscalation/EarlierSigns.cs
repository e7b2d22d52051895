using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.AfterEscalation;

/// <summary>
/// The danger signs that sent a member for help before they began again. Beginning again takes no warning back: they stay until the
/// member was seen, or says no to each as it is read back.
/// </summary>
public sealed class EarlierSigns
{
    private readonly ClinicalCore _core;
    private readonly QuestionFindings _findings;

    /// <summary>Made once.</summary>
    public EarlierSigns(ClinicalCore core, QuestionFindings findings)
    {
        _core = core;
        _findings = findings;
    }

    /// <summary>What of a consultation outlasts beginning again; null where nothing does.</summary>
    public Case? Of(Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        var known = consultation.CaseWithEarlier;
        var signs = Signs(known);
        if (signs.IsEmpty)
        {
            return null;
        }

        var about = signs.SelectMany(About).ToHashSet(StringComparer.Ordinal);
        var alone = Case.Empty.With(known.Findings.Values.Where(finding => about.Contains(finding.Id) && finding.Presence != Presence.Absent));
        // A sign may hang on more than its own question asks for.
        return signs.All(Signs(alone).Contains) ? alone : Case.Empty.With(known.Findings.Values);
    }

    /// <summary>Contract ids of the signs, most serious first.</summary>
    public ImmutableArray<string> Signs(Case earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return [.. _core.Judge(earlier).Flags.Where(flag => flag.Level.EndsInterview()).Select(flag => flag.Id)];
    }

    /// <summary>How soon help is needed for them; null where they need none.</summary>
    public LevelOfCare? Level(Case? earlier) => earlier is null ? null : _core.Judge(earlier).LevelSoFar;

    /// <summary>Takes out a sign that was read back and denied; the last one takes all with it.</summary>
    public void Drop(MemberTurn turn, string sign)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation.Earlier is not { } earlier)
        {
            return;
        }

        var left = About(sign).Aggregate(earlier, (known, finding) => known.Without(finding));
        var signs = Signs(left);
        turn.Update(c => c with { Earlier = signs.IsEmpty || signs.Contains(sign) ? null : left });
    }

    private IReadOnlySet<string> About(string sign) => _findings.Of(QuestionIds.Confirm(sign));
}
