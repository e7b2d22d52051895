using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical.Notes;

public class ClinicianNoteTests
{
    private static ClinicalCore Core => CompiledCore.Instance;

    [Fact]
    public void It_tells_what_hurts_since_when_and_what_was_found()
    {
        var @case = CompiledCore.HearAndDenyTheRest("I deadlifted yesterday and felt it go on the right side, 6 out of 10, sharp, worse when I bend. No numbness in my legs. I'm 34.");

        var note = Write(@case);

        Assert.Contains("Exercise: deadlift", Lines(note, "complaint"));
        Assert.Contains("Pain: 6 of 10", Lines(note, "complaint"));
        Assert.Contains("Where: right", Lines(note, "complaint"));
        Assert.Contains("Age: 34", Lines(note, "complaint"));
        Assert.Contains("The pain began about a day before this was said", Lines(note, "since"));
        Assert.Contains("Said on 4 March 2026, 18:30, by the member's clock", Lines(note, "since"));
        Assert.Contains(Lines(note, "present"), l => l.StartsWith("worse on bending or sitting", StringComparison.Ordinal));
        Assert.Contains($"No: {Core.Texts.Flag("legNumbness").Name}", Lines(note, "dangerSigns"));
    }

    [Theory]
    [InlineData("Low back pain since 40 minutes", "about an hour")]
    [InlineData("Low back pain began 5 hours ago", "about 5 hours")]
    [InlineData("Low back pain since yesterday", "about a day")]
    [InlineData("Low back pain for 3 days", "about 3 days")]
    [InlineData("Low back pain for 5 weeks", "about 5 weeks")]
    [InlineData("Low back pain for 6 months", "about 6 months")]
    public void Times_are_as_exact_as_the_members_words(string text, string span) =>
        Assert.Equal($"The pain began {span} before this was said", Lines(Write(CompiledCore.HearAndDenyTheRest(text)), "since").First());

    [Fact]
    public void A_danger_sign_that_was_denied_is_listed_once()
    {
        var note = Write(CompiledCore.HearAndDenyTheRest("Sore both sides since yesterday's squats, dull, 3 out of 10"));

        Assert.NotEmpty(Lines(note, "dangerSigns"));
        Assert.DoesNotContain(note.Sections, s => s.Id == "absent");
    }

    [Fact]
    public void What_was_denied_of_a_sign_that_was_not_wholly_asked_is_told()
    {
        var note = Write(CompiledCore.Hear("My back hurts. No dark urine."));

        Assert.Contains("dark urine", Lines(note, "absent"));
        Assert.Contains("passing little urine", Lines(note, "notAsked"));
        Assert.DoesNotContain(Core.Texts.Flag("rhabdomyolysis").Name, Lines(note, "notAsked"));
    }

    [Fact]
    public void Each_sign_has_one_statement_though_a_later_answer_took_back_a_doubt()
    {
        var unsure = Core.Answer("checklist", ["notSure"], Case.Empty, 1).Case;
        var @case = Core.Answer("neuro", ["none"], unsure, 2).Case;

        var note = Write(@case);

        Assert.Contains($"No: {Core.Texts.Flag("legWeakness").Name}", Lines(note, "dangerSigns"));
        Assert.DoesNotContain(note.Sections.Where(s => s.Id is "absent" or "unsure" or "notAsked").SelectMany(s => s.Lines), l => l.Contains("leg or foot", StringComparison.Ordinal) && l.StartsWith("weak", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_not_ruled_out_is_told_without_the_name_of_a_rule()
    {
        var lines = Lines(Write(Core.Answer("checklist", ["notSure"], Case.Empty, 1).Case), "level");

        Assert.Contains($"Not ruled out: {Core.Texts.Flag("bowel").Name}", lines);
        Assert.DoesNotContain(lines, l => l.Contains("unsure", StringComparison.Ordinal));
    }

    [Fact]
    public void No_finding_goes_by_its_id_taken_apart()
    {
        string[] ids = ["bloodUrine", "armJaw", "legColdPale", "faintGrey", "lowUrine"];
        var @case = Case.Empty.With(ids.Select(id => new Finding(id, Presence.Present)));

        Assert.DoesNotContain(Lines(Write(@case), "present"), l => l is "blood urine" or "arm jaw" or "leg cold pale" or "faint grey" or "low urine");
    }

    [Fact]
    public void Every_danger_sign_of_the_checklist_is_listed_with_its_answer()
    {
        var left = Core.Choices("checklist", Case.Empty);
        var first = Core.Answer("checklist", [left[0]], Case.Empty, 1).Case;

        var lines = Lines(Write(first), "dangerSigns");

        Assert.Contains($"YES: {Core.Texts.Flag(left[0]).Name}", lines);
        Assert.All(left.Skip(1), f => Assert.Contains($"No: {Core.Texts.Flag(f).Name}", lines));
        Assert.NotEmpty(Lines(Write(first), "notAsked"));
    }

    [Fact]
    public void What_the_member_was_not_sure_of_is_never_told_as_absent()
    {
        var @case = Case.Empty.With(new Finding("saddleNumb", Presence.Unknown));

        var note = Write(@case);

        Assert.Contains($"Not sure: {Core.Texts.Flag("saddleNumbness").Name}", Lines(note, "dangerSigns"));
        Assert.DoesNotContain(note.Sections, s => s.Id is "absent" or "unsure");
    }

    [Fact]
    public void What_was_not_asked_is_never_told_as_absent()
    {
        var note = Write(Case.Empty);

        Assert.DoesNotContain(note.Sections, s => s.Id == "dangerSigns");
        Assert.Contains("The danger signs were not all asked, so nothing here rules them out", Lines(note, "level"));
        Assert.Equal(["Not known"], Lines(note, "since"));
    }

    [Theory]
    [InlineData("Sore both sides since yesterday's squats, dull, 3 out of 10", LevelOfCare.SelfCare, null)]
    [InlineData("Pain shoots past my knee into my calf", LevelOfCare.Soon, "pastKnee")]
    [InlineData("I have a fever and shivering with the back pain", LevelOfCare.Urgent, "fever")]
    [InlineData("I can't pee and I'm numb between my legs", LevelOfCare.Emergency, "bladder")]
    [InlineData("Pain in my chest and I can't breathe", LevelOfCare.Ambulance, "chest")]
    [InlineData("I want to kill myself", LevelOfCare.Crisis, "selfHarm")]
    public void Each_level_is_given_with_the_sign_that_asked_for_it(string text, LevelOfCare level, string? sign)
    {
        var @case = CompiledCore.HearAndDenyTheRest(text);

        var assessment = Core.Assess(@case);
        var note = Core.NoteForClinician(@case, assessment);

        Assert.Equal(level, assessment.Level);
        Assert.Contains(sign is null ? "No danger sign was found" : $"Because of {Core.Texts.Flag(sign).Name}", Lines(note, "level"));
    }

    [Fact]
    public void No_line_names_a_rule()
    {
        var unsure = Core.Answer("checklist", ["notSure"], Case.Empty, 1).Case;

        Assert.DoesNotContain(Write(unsure).Sections.SelectMany(section => section.Lines), line => System.Text.RegularExpressions.Regex.IsMatch(line, @"\bRF\d"));
    }

    [Fact]
    public void Each_band_of_age_has_words_and_none_is_told_as_a_year()
    {
        foreach (var band in Core.Choices("age", Case.Empty))
        {
            var line = Lines(Write(Core.Answer("age", [band], Case.Empty, 1).Case), "complaint").Single(l => l.StartsWith("Age: ", StringComparison.Ordinal));

            Assert.Matches("^Age: (under 16|16 or 17|\\d\\d to \\d\\d|75 or over)$", line);
        }
    }

    [Fact]
    public void An_age_in_the_members_own_words_is_told_in_years() =>
        Assert.Contains("Age: 40", Lines(Write(CompiledCore.Hear("Sore low back since squats yesterday. I'm 40.")), "complaint"));

    [Theory]
    [InlineData("longer", "yesterday", true)]
    [InlineData("yesterday", "yesterday", false)]
    [InlineData("today", "yesterday", false)]
    public void Pain_that_was_there_before_the_workout_is_told_as_that(string onset, string workout, bool expected)
    {
        var @case = Core.Answer("onset", [onset], Core.Answer("when", [workout], CompiledCore.Hear("My low back is sore."), 2).Case, 3).Case;

        Assert.Equal(expected, Lines(Write(@case), "since").Contains("The pain was there before that workout"));
    }

    [Fact]
    public void It_says_that_a_program_wrote_it_and_that_nobody_reviewed_the_rules() =>
        Assert.Contains(Lines(Write(Case.Empty), "about"), l => l.Contains("No clinician has reviewed", StringComparison.Ordinal));

    [Fact]
    public void The_members_words_cannot_break_out_of_their_line()
    {
        var @case = Case.Empty.With(new Finding("saddleNumb", Presence.Present, Words: "numb\n# <b>**[x](y)**”"));

        var line = Assert.Single(Lines(Write(@case), "present"));

        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain('<', line);
        Assert.DoesNotContain('[', line);
        Assert.Equal(1, line.Count(c => c == '”'));
    }

    [Fact]
    public void A_case_from_elsewhere_with_unknown_findings_is_written_without_them()
    {
        var @case = Case.Empty.With(new Finding("noSuchThing", Presence.Present)).With(new Finding("activity", Presence.Present, Value: "{0}{1}"));

        Assert.DoesNotContain(Write(@case).Sections, s => s.Id == "present");
    }

    [Fact]
    public void It_is_the_same_each_time()
    {
        var @case = CompiledCore.Hear("Squatted on Monday, sharp on the left, fever too");

        Assert.Equal(Write(@case).ToText(), Write(@case).ToText());
    }

    [Fact]
    public void It_does_not_show_itself_in_a_log()
    {
        var note = Write(CompiledCore.Hear("I can't pee"));

        Assert.DoesNotContain("pee", note.ToString(), StringComparison.Ordinal);
        Assert.All(note.Sections, s => Assert.DoesNotContain("pee", s.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void No_case_or_assessment_at_all_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Core.NoteForClinician(null!, Core.Assess(Case.Empty)));
        Assert.Throws<ArgumentNullException>(() => Core.NoteForClinician(Case.Empty, null!));
    }

    private static ClinicianNote Write(Case @case) => Core.NoteForClinician(@case, Core.Assess(@case));

    private static IEnumerable<string> Lines(ClinicianNote note, string section) => note.Sections.Single(s => s.Id == section).Lines;
}
