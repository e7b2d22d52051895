using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

public sealed class AnswerTests
{
    private static readonly string[] FirstScreen =
        ["bladder", "bowel", "saddleNumbness", "sexualFunction", "bothLegs", "legWeakness", "majorTrauma", "chest", "rhabdomyolysis"];

    private static readonly string[] SecondScreen =
        ["legNumbness", "fever", "kidneyStone", "weightLoss", "cancerHistory", "fragileBone", "pregnancy", "bloodThinner", "selfHarm"];

    [Theory]
    [InlineData("none of these")]
    [InlineData("no")]
    [InlineData("Nah none, my wife asked me already")]
    [InlineData("I read it all and the answer is no to each one.")]
    public void None_of_these_clears_the_screen_and_the_second_screen_follows(string text)
    {
        Assert.Equal(FirstScreen, Core.Instance.Choices("checklist", Case.Empty));

        var first = Core.Hear(text, "checklist");

        Assert.Contains("checklist", first.AnsweredQuestions);
        Assert.Equal(SecondScreen, Core.Instance.Choices("checklist", first.Case));
        var second = Core.Hear(text, first.Case, "checklist");
        Assert.True(Core.Instance.Judge(second.Case).ChecklistDone);
        Assert.Null(Core.Instance.Judge(second.Case).LevelSoFar);
    }

    [Theory]
    [InlineData("just the pee one", "bladder")]
    [InlineData("number three on there, it's like cotton wool when i sit down", "saddleNumbness")]
    [InlineData("the second one", "bowel")]
    [InlineData("ok the 6th, sorry, the sixth one", "legWeakness")]
    [InlineData("the last one on your list", "rhabdomyolysis")]
    [InlineData("only the weak leg one, others no", "legWeakness")]
    [InlineData("Chest pain a bit. Everything else is fine", "chest")]
    public void One_sign_named_is_present_and_the_rest_is_not(string text, string flag)
    {
        var heard = Core.Hear(text, "checklist");

        var raised = Assert.Single(Core.Instance.Judge(heard.Case).Flags, f => f.Level >= LevelOfCare.Urgent);
        Assert.Equal(flag, raised.Id);
    }

    [Fact]
    public void What_both_lists_denied_of_numbness_and_weakness_is_not_asked_once_more()
    {
        var first = Core.Hear("none", "checklist").Case;
        var denied = Core.Hear("none", first, "checklist").Case;

        Assert.True(Core.Instance.IsWorthAsking("neuro", first));
        Assert.False(Core.Instance.IsWorthAsking("neuro", denied));
    }

    [Fact]
    public void Of_numbness_and_weakness_only_what_is_still_unknown_is_offered()
    {
        var first = Core.Hear("none", "checklist").Case;
        var unsure = Core.Instance.Answer("checklist", ["notSure"], first, 4).Case;

        Assert.True(Core.Instance.IsWorthAsking("neuro", unsure));
        Assert.Equal(["none", "legNumbness"], Core.Instance.Choices("neuro", unsure));
    }

    [Fact]
    public void Whoever_did_neither_warm_up_nor_cool_down_can_say_both()
    {
        var heard = Core.Instance.Answer("warmup", ["noWarmUp", "noCoolDown"], Case.Empty, 3).Case;

        Assert.Equal(Presence.Absent, heard.Find("warmedUp")?.Presence);
        Assert.Equal(Presence.Present, heard.Find("noCoolDown")?.Presence);
    }

    [Fact]
    public void An_exception_that_cannot_be_read_clears_nothing()
    {
        var heard = Core.Hear("none except the thing I mentioned", "checklist");

        Assert.Empty(heard.AnsweredQuestions);
        Assert.Equal(FirstScreen, Core.Instance.Choices("checklist", heard.Case));
    }

    [Fact]
    public void What_the_list_of_signs_told_is_not_among_the_conditions_and_none_of_them_takes_nothing_back()
    {
        var first = Core.Hear("none", "checklist").Case;
        var told = Core.Instance.Answer("checklist", ["cancerHistory"], first, 4).Case;

        Assert.Equal(["none", "immune", "injectedDrugs", "recentInfectionOrSurgery"], Core.Instance.Choices("conditions", told));

        var answered = Core.Instance.Answer("conditions", ["none"], told, 5).Case;
        Assert.True(answered.Has("cancerHistory"));
        Assert.Equal(Presence.Absent, answered.Find("immuneSuppressed")?.Presence);
    }

    [Theory]
    [InlineData("radiation")]
    [InlineData("neuro")]
    [InlineData("severity")]
    public void Words_beside_a_question_that_much_hangs_on_leave_it_unanswered(string question)
    {
        Assert.Empty(Core.Hear("kind of weird to be honest", question).AnsweredQuestions);
        Assert.Equal(question, Assert.Single(Core.Hear("not sure", question).AnsweredQuestions));
    }

    [Fact]
    public void Not_knowing_about_a_cauda_equina_sign_asks_for_help_today()
    {
        var heard = Core.Hear("not sure", "checklist");

        Assert.Equal(LevelOfCare.Urgent, Core.Instance.Judge(heard.Case).LevelSoFar);
    }

    [Fact]
    public void A_no_that_goes_on_not_sure_denies_nothing() =>
        Assert.Equal(LevelOfCare.Urgent, Core.Instance.Judge(Core.Hear("no not sure really", "checklist").Case).LevelSoFar);

    [Fact]
    public void Ticking_a_button_is_the_same_as_saying_it()
    {
        var ticked = Core.Instance.Answer("checklist", ["fever"], Core.Hear("none", "checklist").Case, 3);

        Assert.Equal(LevelOfCare.Urgent, Core.Instance.Judge(ticked.Case).LevelSoFar);
        Assert.True(Core.Instance.Judge(ticked.Case).ChecklistDone);
    }

    [Theory]
    [InlineData("radiation", "no", "radiation", "none")]
    [InlineData("radiation", "nah, stays put", "radiation", "none")]
    [InlineData("radiation", "down to the calf", "radiation", "belowKnee")]
    [InlineData("location", "left", "side", "left")]
    [InlineData("location", "both", "side", "both")]
    [InlineData("mode", "the next morning", "mode", "delayed")]
    [InlineData("course", "a smidge better today", "course", "better")]
    [InlineData("quality", "just stiff", "quality", "stiff")]
    public void An_answer_is_read_in_the_light_of_its_question(string question, string text, string finding, string? value)
    {
        var heard = Core.Hear(text, question);

        Assert.Equal(value, heard.Case.Find(finding)?.Value);
        Assert.Equal(question, Assert.Single(heard.AnsweredQuestions));
    }

    [Theory]
    [InlineData("six", 6)]
    [InlineData("about seven out of ten", 7)]
    [InlineData("4-5", 4)]
    [InlineData("8/10", 8)]
    public void A_pain_score_is_read_in_digits_and_words(string text, double score) =>
        Assert.Equal(score, Core.Hear(text, "severity").Case.Find("severity")?.Number);

    [Fact]
    public void Several_answers_in_the_order_of_their_questions_are_taken_apart()
    {
        var heard = Core.Hear("no; six; since monday", "radiation", "severity", "onset");

        Assert.Equal("none", heard.Case.Find("radiation")?.Value);
        Assert.Equal(6, heard.Case.Find("severity")?.Number);
        Assert.NotNull(heard.Case.Find("onsetAt"));
        Assert.Equal(["radiation", "severity", "onset"], heard.AnsweredQuestions.ToArray());
    }

    [Fact]
    public void One_story_fills_many_facts()
    {
        var heard = Core.Hear("deadlifted yesterday, felt it go on the right side, 7 out of 10, nothing down the legs", "story");
        var facts = Core.Instance.Assess(heard.Case).Facts;

        Assert.Equal("deadlift", facts.Activity);
        Assert.Equal("right", facts.Side);
        Assert.Equal(7, facts.Severity);
        Assert.Equal("none", facts.Radiation);
        Assert.Equal("sudden", facts.Mode);
        Assert.InRange(facts.OnsetHoursAgo!.Value, 18, 42);
    }

    [Theory]
    [InlineData("three days ago", 72)]
    [InlineData("an hour ago", 1)]
    [InlineData("for a fortnight", 336)]
    [InlineData("last night", 21.5)]
    [InlineData("this morning", 10.5)]
    public void Times_are_counted_back_from_the_members_clock(string text, double hours)
    {
        var facts = Core.Instance.Assess(Core.Hear(text, "onset").Case).Facts;

        Assert.Equal(hours, facts.OnsetHoursAgo!.Value, 0.6);
    }

    [Fact]
    public void A_correction_replaces_and_anything_else_does_not()
    {
        var left = Core.Hear("it hurts on the left side").Case;

        Assert.Equal("left", Core.Hear("it is sore on the right side too", left).Case.Find("side")?.Value);
        Assert.Equal("right", Core.Hear("sorry I meant the right side", left).Case.Find("side")?.Value);
    }

    [Fact]
    public void A_denial_later_does_not_lower_a_danger_sign_but_a_correction_does()
    {
        var bladder = Core.Hear("i cant pee").Case;

        Assert.Equal(LevelOfCare.Emergency, Core.Instance.Judge(Core.Hear("bladder is fine", bladder).Case).LevelSoFar);
        Assert.Null(Core.Instance.Judge(Core.Hear("sorry I meant my bladder is fine", bladder).Case).LevelSoFar);
    }

    [Fact]
    public void A_doubtful_sign_is_asked_about_once_and_the_answer_decides()
    {
        var heard = Core.Hear("my peeing is a bit different");
        Assert.Equal("bladder", Core.Instance.Judge(heard.Case).FlagToConfirm);
        Assert.True(Core.Instance.IsWorthAsking("confirm:bladder", heard.Case));

        var no = Core.Hear("no", heard.Case, "confirm:bladder");
        Assert.Null(Core.Instance.Judge(no.Case).FlagToConfirm);
        Assert.Null(Core.Instance.Judge(no.Case).LevelSoFar);

        var yes = Core.Instance.Answer("confirm:bladder", ["yes"], heard.Case, 2);
        Assert.Equal(LevelOfCare.Emergency, Core.Instance.Judge(yes.Case).LevelSoFar);
    }
}
