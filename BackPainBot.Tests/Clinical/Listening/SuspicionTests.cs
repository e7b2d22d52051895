using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical.Listening;

public sealed class SuspicionTests
{
    [Theory]
    [InlineData("Since yesterday my flurble is really glonky.", "bladder")]
    [InlineData("Deadlifts on Monday. The zimber looks quandled, what now?", "strokeOrCord")]
    public void A_sign_in_words_that_no_pattern_knows_is_asked_about(string text, string flag) =>
        Assert.Equal(flag, InventedListener.Asked(text));

    [Theory]
    [InlineData("My back feels stiff since Monday.")]
    [InlineData("all good")]
    [InlineData("glonky")]
    [InlineData("")]
    public void What_sounds_like_no_sign_is_not_asked_about(string text) => Assert.Null(InventedListener.Asked(text));

    [Fact]
    public void What_is_only_suspected_raises_no_level_and_no_sign()
    {
        var verdict = InventedListener.Core.Judge(InventedListener.Hear("my flurble is glonky"));

        Assert.Null(verdict.LevelSoFar);
        Assert.Empty(verdict.Flags);
        Assert.False(verdict.EndsConversationNow);
    }

    [Fact]
    public void What_is_only_suspected_takes_nothing_off_the_list()
    {
        var @case = InventedListener.Hear("my flurble is glonky");

        Assert.Equal(InventedListener.Core.Choices("checklist", Case.Empty), InventedListener.Core.Choices("checklist", @case));
    }

    [Fact]
    public void The_words_of_the_sentence_are_kept()
    {
        var suspected = InventedListener.Hear("I trained on Monday. Now my flurble is glonky! Thanks.").Find("suspected");

        Assert.NotNull(suspected);
        Assert.Equal("Now my flurble is glonky", suspected.Words);
        Assert.InRange(suspected.Certainty, 0.01, 0.59);
    }

    [Fact]
    public void A_yes_makes_it_a_sign()
    {
        var @case = InventedListener.Core.Answer("confirm:bladder", ["yes"], InventedListener.Hear("my flurble is glonky"), 2).Case;

        Assert.Equal(LevelOfCare.Emergency, InventedListener.Core.Judge(@case).LevelSoFar);
    }

    [Fact]
    public void A_sign_confirmed_by_a_bare_yes_keeps_the_words_it_was_suspected_from()
    {
        var suspected = InventedListener.Hear("my flurble is glonky");
        var tapped = InventedListener.Core.Answer("confirm:bladder", ["yes"], suspected, 2).Case;
        var typed = InventedListener.Hear("yes", suspected, 2, "confirm:bladder");

        Assert.Equal("my flurble is glonky", tapped.Find("bladderChange")?.Words);
        Assert.Equal("my flurble is glonky", typed.Find("bladderChange")?.Words);
    }

    [Fact]
    public void A_no_is_believed_and_the_same_words_ask_nothing_again()
    {
        var no = InventedListener.Core.Answer("confirm:bladder", ["no"], InventedListener.Hear("my flurble is glonky"), 2).Case;
        var again = InventedListener.Hear("as i said my flurble is glonky", no, 3);

        Assert.Null(InventedListener.Core.Judge(no).FlagToConfirm);
        Assert.Null(InventedListener.Core.Judge(again).FlagToConfirm);
    }

    [Fact]
    public void Another_sign_is_still_asked_about_after_a_no()
    {
        var no = InventedListener.Core.Answer("confirm:bladder", ["no"], InventedListener.Hear("my flurble is glonky"), 2).Case;

        Assert.Equal("strokeOrCord", InventedListener.Core.Judge(InventedListener.Hear("my zimber is quandled", no, 3)).FlagToConfirm);
    }

    [Fact]
    public void The_list_answered_since_answers_the_suspicion()
    {
        var @case = InventedListener.Core.Answer("checklist", ["none"], InventedListener.Hear("my flurble is glonky"), 2).Case;

        Assert.Null(InventedListener.Core.Judge(@case).FlagToConfirm);
    }

    [Fact]
    public void A_sign_told_after_the_list_was_denied_is_still_asked_about()
    {
        var denied = InventedListener.Core.Answer("checklist", ["none"], Case.Empty, 1).Case;

        Assert.Equal("bladder", InventedListener.Core.Judge(InventedListener.Hear("but my flurble is glonky", denied, 2)).FlagToConfirm);
    }

    [Fact]
    public void What_the_patterns_heard_is_not_asked_about_again()
    {
        var verdict = InventedListener.Core.Judge(InventedListener.Hear("I can't pee and my flurble is glonky"));

        Assert.Equal(LevelOfCare.Emergency, verdict.LevelSoFar);
        Assert.Null(verdict.FlagToConfirm);
    }

    [Theory]
    [InlineData("glonky flurble", "severity")]
    [InlineData("flurble glonky 6", "radiation")]
    [InlineData("no", "confirm:bladder")]
    public void A_short_answer_is_an_answer_and_nothing_else(string text, string question) =>
        Assert.Null(InventedListener.Core.Judge(InventedListener.Hear(text, Case.Empty, 2, question)).FlagToConfirm);

    [Fact]
    public void A_sign_told_beside_an_answer_is_heard() =>
        Assert.Equal("bladder", InventedListener.Core.Judge(InventedListener.Hear("six, and now my flurble is glonky", Case.Empty, 2, "severity")).FlagToConfirm);

    [Fact]
    public void A_sign_at_the_end_of_a_long_text_without_stops_is_heard()
    {
        var story = string.Concat(Enumerable.Repeat("lorem and then dolor ", 400));

        Assert.Equal("bladder", InventedListener.Asked(story + "and now my flurble is glonky"));
    }

    [Fact]
    public void A_suspicion_comes_back_from_the_stored_case()
    {
        var @case = InventedListener.Hear("my flurble is glonky");

        Assert.Equal("bladder", InventedListener.Core.Judge(Case.FromJson(@case.ToJson())).FlagToConfirm);
    }
}
