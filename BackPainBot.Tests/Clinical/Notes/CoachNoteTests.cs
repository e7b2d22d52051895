using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical.Notes;

public class CoachNoteTests
{
    private const string LighterWork = "Asked for lighter work until they tell you otherwise.";

    private static readonly string[] Private = ["age", "knownCondition", "previousEpisode", "lifestyle", "posture", "dehydration"];

    private static ClinicalCore Core => CompiledCore.Instance;

    [Theory]
    [InlineData(LevelOfCare.Emergency)]
    [InlineData(LevelOfCare.Ambulance)]
    [InlineData(LevelOfCare.Crisis)]
    public void There_is_none_for_an_emergency_an_ambulance_or_a_crisis(LevelOfCare level) =>
        Assert.Null(Core.NoteForCoach(Outcome(level, "flexionForm")));

    [Theory]
    [InlineData(LevelOfCare.Soon)]
    [InlineData(LevelOfCare.Urgent)]
    public void For_soon_and_urgent_it_says_only_that_lighter_work_was_asked_for(LevelOfCare level) =>
        Assert.Equal(LighterWork, Core.NoteForCoach(Outcome(level, "flexionForm", "age"))!.ToText());

    [Fact]
    public void Soon_and_urgent_cannot_be_told_apart_by_it() =>
        Assert.Equal(
            Core.NoteForCoach(Outcome(LevelOfCare.Soon, "noBrace"))!.ToText(),
            Core.NoteForCoach(Outcome(LevelOfCare.Urgent))!.ToText());

    [Fact]
    public void At_home_it_tells_the_strongest_training_contributors_and_no_more_than_three()
    {
        var note = Core.NoteForCoach(Outcome(LevelOfCare.SelfCare, "knownCondition", "flexionForm", "age", "tooMuchTooSoon", "noWarmUp", "noBrace"))!;

        Assert.Equal(4, note.Lines.Length);
        Assert.Contains("natural curve", note.Lines[1], StringComparison.Ordinal);
        Assert.Contains("about a tenth a week", note.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_private_leaves_no_trace_in_it()
    {
        var nothing = Core.NoteForCoach(Outcome(LevelOfCare.SelfCare))!.ToText();

        Assert.All(Private, c => Assert.Equal(nothing, Core.NoteForCoach(Outcome(LevelOfCare.SelfCare, c))!.ToText()));
    }

    [Fact]
    public void It_never_speaks_of_pain_flags_levels_or_conditions()
    {
        string[] words = ["pain", "hurt", "sore", "injur", "back pain", "doctor", "clinician", "GP", "urgent", "emergency", "numb", "bladder"];
        var text = Core.NoteForCoach(Outcome(LevelOfCare.SelfCare, [.. Core.Texts.Contributors]))!.ToText()
            + string.Concat(Core.Texts.Contributors.Select(c => Core.NoteForCoach(Outcome(LevelOfCare.SelfCare, c))!.ToText()));

        Assert.All(words, w => Assert.DoesNotContain(w, text, StringComparison.OrdinalIgnoreCase));
        Assert.All(Core.Texts.Conditions, c => Assert.DoesNotContain(Core.Texts.Condition(c).Name, text, StringComparison.OrdinalIgnoreCase));
        Assert.All(Core.Texts.Flags, f => Assert.DoesNotContain(Core.Texts.Flag(f).Name, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_contributor_that_is_unknown_is_passed_over() =>
        Assert.Single(Core.NoteForCoach(Outcome(LevelOfCare.SelfCare, "moonPhase", ""))!.Lines);

    [Fact]
    public void It_names_the_lift_and_says_who_decides_when_the_steps_begin_without_a_word_on_pain()
    {
        var @case = CompiledCore.HearAndDenyTheRest("Deadlifted yesterday, my back rounded, dull ache both sides, 3 out of 10.");

        var note = Core.NoteForCoach(Core.Assess(@case))!;

        Assert.Contains(note.Lines, line => line.Contains("deadlifts", StringComparison.Ordinal));
        var ready = note.Lines.IndexOf("Start the steps back when they say that they are ready.");
        Assert.StartsWith("Step 1", note.Lines[ready + 1], StringComparison.Ordinal);
        Assert.DoesNotContain("pain", note.ToText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_whole_case_goes_through_it()
    {
        var @case = CompiledCore.HearAndDenyTheRest("Deadlifted yesterday, my back rounded, I had no warm up, I'm 34 and I had this before. Dull ache both sides, 3 out of 10.");

        var note = Core.NoteForCoach(Core.Assess(@case))!.ToText();

        Assert.Contains("natural curve", note, StringComparison.Ordinal);
        Assert.DoesNotContain("34", note, StringComparison.Ordinal);
        Assert.DoesNotContain("before", note.Replace("before each rep", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void At_home_it_tells_what_to_leave_out_for_now_and_the_steps_back_but_nothing_of_health()
    {
        var note = Core.NoteForCoach(Core.Assess(CompiledCore.HearAndDenyTheRest("Deadlifted yesterday, my back rounded. Dull ache both sides, 3 out of 10.")))!.ToText();

        Assert.Contains("Leave out", note, StringComparison.Ordinal);
        Assert.Contains("Step 1", note, StringComparison.Ordinal);
        Assert.DoesNotContain("pain", note, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(LevelOfCare.SelfCare)]
    [InlineData(LevelOfCare.Soon)]
    public void Whoever_asked_for_a_member_is_not_told_that_a_member_asked(LevelOfCare level) =>
        Assert.DoesNotContain("asked", Core.NoteForCoach(Outcome(level, "flexionForm"), isOfAnother: true)!.ToText(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void It_does_not_show_itself_in_a_log() =>
        Assert.Equal("CoachNote of 1 lines", Core.NoteForCoach(Outcome(LevelOfCare.Soon))!.ToString());

    [Fact]
    public void No_assessment_at_all_is_refused() => Assert.Throws<ArgumentNullException>(() => Core.NoteForCoach(null!));

    private static Assessment Outcome(LevelOfCare level, params string[] contributors) => new(
        level,
        ["bladder"],
        [],
        [new RankedCondition("muscleStrain", 0.5, ["it came at once"])],
        [.. contributors.Select((c, i) => new ScoredContributor(c, 0.9 - (0.01 * i), ["of what they told"]))],
        new Facts { Age = 34, Severity = 7 },
        Core.Assess(Case.Empty).Advice with { Exercise = [], WayBack = [] });
}
