using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical.Listening;

/// <summary>What the second listener may say alone, on invented words, which no pattern can know.</summary>
public sealed class SecondVoteTests
{
    private static readonly Lazy<ClinicalCore> Sure = new(() =>
    {
        using var knowledge = InventedListener.Folder()
            .Replaced("listener/thresholds.yaml", InventedListener.Thresholds.Replace("never", "0.9", StringComparison.Ordinal));
        return ClinicalCore.Load(new MemoryStream(knowledge.Compiled()));
    });

    private static Case Hear(string text, Case? known = null, params string[] open) =>
        Sure.Value.Understand(new Utterance(text, Clinical.Core.Wednesday, "en-GB", known is null ? 1 : 3, open), known ?? Case.Empty).Case;

    private static SafetyVerdict Judge(string text) => Sure.Value.Judge(Hear(text));

    [Fact]
    public void A_sign_that_it_is_sure_of_is_one_at_once()
    {
        var verdict = Judge("since today my flurble is really glonky, both of them");

        Assert.Equal(LevelOfCare.Emergency, verdict.LevelSoFar);
        Assert.Contains(verdict.Flags, f => f.Id == "bladder");
    }

    [Fact]
    public void The_words_that_moved_it_are_kept() =>
        Assert.Contains("glonky", Hear("I trained on Monday. Since today my flurble is really glonky, both of them!").Find("bladderChange")?.Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("years ago I could not feel my legs for a day after a fall, all fine since, today just stiff from squats")]
    [InlineData("should i worry if my leg went numb one day? it has not, back just aches from deadlifts")]
    [InlineData("my training partner ended up with rhabdo last year and brown pee, i am only stiff")]
    [InlineData("my mate cannot feel his legs")]
    public void What_is_over_supposed_or_anothers_is_no_sign(string text) => Assert.Null(Core.Judge(text).LevelSoFar);

    [Fact]
    public void A_sign_told_over_several_sentences_is_heard_in_all_words_together() =>
        Assert.True(Core.Judge("Stood there ages. Nothing came. I strained and strained. Bladder like a drum since the deadlift.").LevelSoFar >= LevelOfCare.Emergency);

    [Fact]
    public void What_was_denied_before_is_asked_about()
    {
        var denied = Sure.Value.Answer("checklist", ["none"], Case.Empty, 1).Case;
        var verdict = Sure.Value.Judge(Hear("since today my flurble is really glonky, both of them", denied));

        Assert.Null(verdict.LevelSoFar);
        Assert.Equal("bladder", verdict.FlagToConfirm);
    }

    [Fact]
    public void A_no_was_to_the_words_before_and_not_to_new_ones()
    {
        var asked = InventedListener.Hear("as I said my flurble is glonky");
        var no = InventedListener.Core.Answer("confirm:bladder", ["no"], asked, 2).Case;

        Assert.NotEqual(LevelOfCare.Emergency, Sure.Value.Judge(Hear("as I said my flurble is glonky", no)).LevelSoFar);
        Assert.Equal(LevelOfCare.Emergency, Sure.Value.Judge(Hear("since today my flurble is really glonky, both of them", no)).LevelSoFar);
    }

    [Fact]
    public void Words_of_another_language_are_no_sign() =>
        Assert.Null(Judge("flurble glonky zimber quandled").LevelSoFar);

    [Theory]
    [InlineData("I'd rather be in the ground")]
    [InlineData("I have run out of reasons to go on with this back")]
    [InlineData("my heart is beating very fast and I feel I will fall down")]
    public void What_is_plainly_meant_needs_no_question(string text) => Assert.True(Core.Judge(text).LevelSoFar >= LevelOfCare.Emergency);

    [Theory]
    [InlineData("was huffing and puffing on the stairmaster yesterday, back stiff today")]
    [InlineData("my friend can't pee since his operation, that's not me, I'm just sore from squats")]
    [InlineData("if my leg went numb, would that be a reason to stop the deadlifts?")]
    [InlineData("i was thinking about dead hangs, is that ok with a sore back")]
    [InlineData("did set dancing on Monday and my low back is tight as a drum, improving nicely")]
    public void What_is_plainly_none_raises_nothing(string text) => Assert.Null(Core.Judge(text).LevelSoFar);

    [Theory]
    [InlineData("pissing myself laughing at my own deadlift video, back's only stiff", "bladder")]
    public void What_patterns_heard_in_a_figure_of_speech_is_asked_about_first(string text, string flag)
    {
        var verdict = Core.Judge(text);

        Assert.Null(verdict.LevelSoFar);
        Assert.Equal(flag, verdict.FlagToConfirm);
    }

    [Theory]
    [InlineData("my lower back is sore since squats yesterday and I can't pee since this morning")]
    [InlineData("deadlifts on Monday, a bit stiff since, easing, and today my chest hurts and I can't breathe")]
    public void A_plain_sign_in_an_ordinary_story_is_not_doubted(string text) => Assert.True(Core.Judge(text).LevelSoFar >= LevelOfCare.Emergency);

    [Fact]
    public void An_answer_is_not_doubted() =>
        Assert.Equal(LevelOfCare.Emergency, Core.Instance.Judge(Core.Hear("yes, pissing myself laughing at my own deadlift video, back's only stiff", Case.Empty, "confirm:bladder").Case).LevelSoFar);

    [Fact]
    public void A_weakness_that_grew_is_not_softened_by_how_it_began() =>
        Assert.Equal(LevelOfCare.Emergency, Core.Judge("mild weakness in my foot on Monday. today the leg is weak and I can't lift it").LevelSoFar);
}
