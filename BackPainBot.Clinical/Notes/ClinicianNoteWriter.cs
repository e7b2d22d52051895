using System.Collections.Immutable;
using System.Globalization;

namespace BackPainBot.Clinical;

/// <summary>Writes what a clinician would ask first. Says nothing that the case does not hold.</summary>
internal sealed class ClinicianNoteWriter(KnowledgeBase knowledge, RedFlagJudge judge)
{
    private const double MostLikely = 0.45;
    private const double WorthNaming = 0.15;
    private const double HoursPerDay = 24;
    private const double FewHours = 1.5;
    private const double HalfADay = 12;
    private const double MostHoursOfADay = 36;
    private const double FewDays = 14;
    private const double FewWeeks = 9 * DaysPerWeek;
    private const double DaysPerWeek = 7;
    private const double DaysPerMonth = 30.4;
    private const string NotAnswered = "notAsked";
    private const string PartlyAnswered = "partly";
    private static readonly string[] Answers = ["present", "unsure", "absent"];
    private readonly NoteWording _wording = knowledge.NoteWording;

    public ClinicianNote Write(Case @case, Assessment assessment)
    {
        var verdict = judge.Judge(@case);
        var told = OfSigns(@case, verdict, "absent", "unsure");
        NoteSection[] sections =
        [
            Section("about", [_wording["about.origin"], _wording["about.notReviewed"], _wording.Fill("about.version", knowledge.Version)]),
            Section("complaint", Complaint(@case, assessment.Facts)),
            Section("since", Since(@case, assessment.Facts)),
            Section("present", Findings(@case, Presence.Present, [])),
            Section("dangerSigns", DangerSigns(@case, verdict)),
            Section("notAsked", NotAsked(@case, verdict)),
            Section("absent", Findings(@case, Presence.Absent, told)),
            Section("unsure", Findings(@case, Presence.Unknown, told)),
            Section("level", Level(assessment, verdict)),
            Section("likely", Likely(assessment)),
            Section("training", assessment.Contributors.Select(c => Because(knowledge.Texts.Contributor(c.Id).Name, c.Because))),
        ];
        return new ClinicianNote([.. sections.Where(s => s.Lines.Length > 0)]);
    }

    private NoteSection Section(string id, IEnumerable<string> lines) => new(id, _wording[id + ".title"], [.. lines]);

    private IEnumerable<string> Complaint(Case @case, Facts facts)
    {
        (string Id, string? Value)[] all =
        [
            ("activity", facts.Activity),
            ("severity", facts.Severity?.ToString("0.#", CultureInfo.InvariantCulture)),
            ("side", facts.Side),
            ("radiation", facts.Radiation),
            ("leg", @case.Find(FindingIds.LegSide)?.Value),
            ("mode", facts.Mode),
            ("quality", facts.Quality),
            ("course", facts.Course),
            ("age", Age(@case, facts)),
        ];
        return all.Where(f => f.Value is not null).Select(f => _wording.Fill("complaint." + f.Id, _wording.Name(f.Value!)));
    }

    /// <summary>The years where they were told; a button tells a band.</summary>
    private string? Age(Case @case, Facts facts) =>
        ChoiceReader.Held(knowledge, knowledge.Questions.Find(FindingIds.Age), @case).FirstOrDefault() is { } band
            ? _wording[$"age.{band}"]
            : facts.Age?.ToString("0", CultureInfo.InvariantCulture);

    private IEnumerable<string> Since(Case @case, Facts facts)
    {
        if (@case.SaidAt is not { } now)
        {
            return [_wording["since.unknown"]];
        }

        double? workout = @case.Find(FindingIds.WorkoutAt) is { Presence: Presence.Present, Number: { } at } ? Math.Max(0, (now.ToUnixTimeSeconds() - at) / 3600) : null;
        string[] lines =
        [
            facts.OnsetHoursAgo is { } hours ? _wording.Fill("since.onset", Span(hours)) : _wording["since.unknown"],
            .. workout is { } ago ? [_wording.Fill("since.workout", Span(ago))] : Array.Empty<string>(),
            .. facts.OnsetHoursAgo > workout + HalfADay ? [_wording["since.before"]] : Array.Empty<string>(),
        ];
        return facts.OnsetHoursAgo is null && workout is null ? lines : [.. lines, _wording.Fill("since.said", Moment(now))];
    }

    private IEnumerable<string> Findings(Case @case, Presence presence, HashSet<int> toldElsewhere) =>
        from finding in @case.Findings.Values
        where finding.Presence == presence && knowledge.TryFind(finding.Id, out var index) && IsSaid(index)
            && !toldElsewhere.Contains(index)
        select finding.Presence == Presence.Present && finding.Words.Length > 0
            ? $"{_wording.Name(finding.Id)} (“{Quote(finding.Words)}”)"
            : _wording.Name(finding.Id);

    /// <summary>Choices and quantities are told as the complaint.</summary>
    private bool IsSaid(int finding) => knowledge.Findings[finding].Kind is FindingKind.Sign or FindingKind.History;

    /// <summary>The findings of the danger signs that have one of these answers: they are not listed a second time.</summary>
    private HashSet<int> OfSigns(Case @case, SafetyVerdict verdict, params string[] answers) =>
        [.. knowledge.Flags.Where(flag => answers.Contains(AnswerTo(@case, verdict, flag))).SelectMany(flag => flag.Tick.Concat(flag.Clear)).Select(effect => effect.Finding)];

    private IEnumerable<string> DangerSigns(Case @case, SafetyVerdict verdict) =>
        from answer in Answers
        from flag in knowledge.Flags
        where AnswerTo(@case, verdict, flag) == answer
        select _wording.Fill("dangerSigns." + answer, knowledge.Texts.Flag(flag.Id).Name);

    /// <summary>The signs that nothing is known of, and of a sign that was answered in part the rest.</summary>
    private IEnumerable<string> NotAsked(Case @case, SafetyVerdict verdict) =>
        from flag in knowledge.Flags
        let answer = AnswerTo(@case, verdict, flag)
        where answer is NotAnswered or PartlyAnswered
        from name in answer == NotAnswered
            ? [knowledge.Texts.Flag(flag.Id).Name]
            : flag.Clear.Select(e => knowledge.Findings[e.Finding].Id).Where(id => @case.Find(id) is null).Select(_wording.Name)
        select name;

    /// <summary>What was said of a sign; null for one that not everyone is asked for and that is not raised.</summary>
    private string? AnswerTo(Case @case, SafetyVerdict verdict, FlagDefinition flag)
    {
        var raised = verdict.Flags.Any(f => f.Id == flag.Id);
        return !raised && flag.Screen == 0 ? null
            : raised && !IsUnsure(@case, flag) ? "present"
            : Answer(@case, flag);
    }

    private string Answer(Case @case, FlagDefinition flag) =>
        IsUnsure(@case, flag) ? "unsure"
        : Array.TrueForAll(flag.Clear, e => @case.Find(knowledge.Findings[e.Finding].Id)?.Presence == Presence.Absent) ? "absent"
        : Array.Exists(flag.Clear, e => @case.Find(knowledge.Findings[e.Finding].Id) is not null) ? PartlyAnswered
        : NotAnswered;

    private bool IsUnsure(Case @case, FlagDefinition flag) =>
        Array.Exists(flag.Tick, e => @case.Find(knowledge.Findings[e.Finding].Id)?.Presence == Presence.Unknown)
        && !Array.Exists(flag.Tick, e => @case.Has(knowledge.Findings[e.Finding].Id));

    private IEnumerable<string> Level(Assessment assessment, SafetyVerdict verdict)
    {
        yield return _wording["level." + assessment.Level.Name()];
        foreach (var flag in verdict.Flags)
        {
            yield return _wording.Fill(flag.IsPresent ? "level.because" : "level.unsure", knowledge.Texts.Flag(flag.Id).Name);
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

    /// <summary>As exactly as a member's words allow: what was "yesterday" is no number of hours.</summary>
    private string Span(double hours) => (hours, hours / HoursPerDay) switch
    {
        ( < FewHours, _) => _wording["since.hour"],
        ( < HalfADay, _) => _wording.Fill("since.hours", Whole(hours)),
        ( < MostHoursOfADay, _) => _wording["since.day"],
        (_, < FewDays) => _wording.Fill("since.days", Whole(hours / HoursPerDay)),
        (_, < FewWeeks) => _wording.Fill("since.weeks", Whole(hours / HoursPerDay / DaysPerWeek)),
        _ => _wording.Fill("since.months", Whole(hours / HoursPerDay / DaysPerMonth)),
    };

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
