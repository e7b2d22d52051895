using System.Collections.Immutable;
using System.Globalization;

namespace BackPainBot.Clinical;

/// <summary>Writes what a clinician would ask first. Says nothing that the case does not hold.</summary>
internal sealed class ClinicianNoteWriter(KnowledgeBase knowledge, RedFlagJudge judge)
{
    private const double MostLikely = 0.45;
    private const double WorthNaming = 0.15;
    private const double HoursPerDay = 24;
    private readonly NoteWording _wording = knowledge.NoteWording;

    public ClinicianNote Write(Case @case, Assessment assessment)
    {
        var verdict = judge.Judge(@case);
        NoteSection[] sections =
        [
            Section("about", [_wording["about.origin"], _wording["about.notReviewed"], _wording.Fill("about.version", knowledge.Version)]),
            Section("complaint", Complaint(assessment.Facts)),
            Section("since", Since(@case, assessment.Facts)),
            Section("present", Findings(@case, Presence.Present)),
            Section("absent", Findings(@case, Presence.Absent)),
            Section("unsure", Findings(@case, Presence.Unknown)),
            Section("dangerSigns", DangerSigns(@case, verdict)),
            Section("level", Level(assessment, verdict)),
            Section("likely", Likely(assessment)),
            Section("training", assessment.Contributors.Select(c => Because(knowledge.Texts.Contributor(c.Id).Name, c.Because))),
        ];
        return new ClinicianNote([.. sections.Where(s => s.Lines.Length > 0)]);
    }

    private NoteSection Section(string id, IEnumerable<string> lines) => new(id, _wording[id + ".title"], [.. lines]);

    private IEnumerable<string> Complaint(Facts facts)
    {
        (string Id, string? Value)[] all =
        [
            ("activity", facts.Activity),
            ("severity", facts.Severity?.ToString("0.#", CultureInfo.InvariantCulture)),
            ("side", facts.Side),
            ("radiation", facts.Radiation),
            ("mode", facts.Mode),
            ("quality", facts.Quality),
            ("course", facts.Course),
            ("age", facts.Age?.ToString("0", CultureInfo.InvariantCulture)),
        ];
        return all.Where(f => f.Value is not null).Select(f => _wording.Fill("complaint." + f.Id, _wording.Name(f.Value!)));
    }

    private IEnumerable<string> Since(Case @case, Facts facts)
    {
        if (facts.OnsetHoursAgo is { } hours && @case.SaidAt is { } now)
        {
            yield return _wording.Fill("since.onset", Span(hours), Moment(now));
        }
        else
        {
            yield return _wording["since.unknown"];
        }

        if (@case.Find(FindingIds.WorkoutAt) is { Presence: Presence.Present, Number: { } workout } && @case.SaidAt is { } saidAt)
        {
            yield return _wording.Fill("since.workout", Span(Math.Max(0, (saidAt.ToUnixTimeSeconds() - workout) / 3600)), Moment(saidAt));
        }
    }

    private IEnumerable<string> Findings(Case @case, Presence presence) =>
        from finding in @case.Findings.Values
        where finding.Presence == presence && knowledge.TryFind(finding.Id, out var index) && IsSaid(index)
        select finding.Presence == Presence.Present && finding.Words.Length > 0
            ? $"{_wording.Name(finding.Id)} (“{Quote(finding.Words)}”)"
            : _wording.Name(finding.Id);

    /// <summary>Choices and quantities are told as the complaint.</summary>
    private bool IsSaid(int finding) => knowledge.Findings[finding].Kind is FindingKind.Sign or FindingKind.History;

    private IEnumerable<string> DangerSigns(Case @case, SafetyVerdict verdict)
    {
        foreach (var flag in knowledge.Flags)
        {
            var raised = verdict.Flags.Any(f => f.Id == flag.Id);
            if (raised || flag.Screen > 0)
            {
                var answer = raised && !IsUnsure(@case, flag) ? "present" : Answer(@case, flag);
                yield return _wording.Fill("dangerSigns." + answer, knowledge.Texts.Flag(flag.Id).Name);
            }
        }
    }

    private string Answer(Case @case, FlagDefinition flag) =>
        IsUnsure(@case, flag) ? "unsure"
        : Array.TrueForAll(flag.Clear, e => @case.Find(knowledge.Findings[e.Finding].Id)?.Presence == Presence.Absent) ? "absent"
        : "notAsked";

    private bool IsUnsure(Case @case, FlagDefinition flag) =>
        Array.Exists(flag.Tick, e => @case.Find(knowledge.Findings[e.Finding].Id)?.Presence == Presence.Unknown)
        && !Array.Exists(flag.Tick, e => @case.Has(knowledge.Findings[e.Finding].Id));

    private IEnumerable<string> Level(Assessment assessment, SafetyVerdict verdict)
    {
        yield return _wording["level." + assessment.Level.Name()];
        foreach (var flag in verdict.Flags)
        {
            yield return _wording.Fill("level.because", knowledge.Texts.Flag(flag.Id).Name, flag.RuleId);
        }

        if (verdict.Flags.Length == 0)
        {
            yield return _wording["level.noSign"];
        }

        if (!verdict.ChecklistDone)
        {
            yield return _wording["level.unfinished"];
        }
    }

    private IEnumerable<string> Likely(Assessment assessment)
    {
        var named = assessment.Conditions.Where(c => c.Probability >= WorthNaming).ToList();
        foreach (var condition in named)
        {
            var band = condition.Probability >= MostLikely ? "likely.most" : "likely.possible";
            yield return Because(_wording.Fill(band, knowledge.Texts.Condition(condition.Id).Name), condition.Because);
        }

        if (named.Count > 0)
        {
            yield return _wording["likely.caution"];
        }
    }

    private string Because(string what, ImmutableArray<string> because) =>
        because.Length == 0 ? what : _wording.Fill("likely.because", what, string.Join("; ", because));

    /// <summary>The member's words on one line, without what could pass for formatting.</summary>
    private static string Quote(string words) =>
        new([.. words.Select(c => char.IsControl(c) || c is '“' or '”' or '*' or '_' or '`' or '<' or '>' or '[' or ']' or '#' ? ' ' : c)]);

    private static string Span(double hours) => hours < 2 * HoursPerDay
        ? string.Create(CultureInfo.InvariantCulture, $"{hours:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{hours / HoursPerDay:0} d");

    private static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
