namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>Questions after an outcome get answers of their own.</summary>
public sealed class OutcomeQuestionTests
{
    private const string Sore = "back is killing me from deadlifts yesterday, right side, 5/10, stiff, worse bending forward, no leg pain, I am 27";
    private const string Better = "deadlifts three days ago, right side of my low back, dull, 2 out of 10, better each day, no leg pain, I am 27";
    private const string Feverish = "deadlifts yesterday, right side of my low back, pain 4, I had a fever last night";

    [Theory]
    [InlineData("Is my data really deleted after 30 days? Can my gym or my work see it?", "for 30 days after your last message")]
    [InlineData("who can see what I write here?", "for 30 days after your last message")]
    [InlineData("is this confidential", "for 30 days after your last message")]
    [InlineData("May I lift my toddler? She is 13 kilos", "let a child climb up to you")]
    [InlineData("does that run in families?", "more common in some families")]
    [InlineData("Could it just be my period?", "A period can bring")]
    [InlineData("sleepin like crap all week does that matter", "Bad sleep makes pain feel stronger")]
    [InlineData("what happens if it IS the disc?", "settle in four to eight weeks without an operation")]
    [InlineData("is ibuprofen dangerous with sertraline, I took two yesterday", "Ask a pharmacist before the next one.")]
    [InlineData("Does sertraline matter with ibuprofen, I took two yesterday, is that dangerous?", "Ask a pharmacist before the next one.")]
    [InlineData("ibuprofen ok?", "Ask a pharmacist first")]
    [InlineData("ibuprofen ok", "Ask a pharmacist first")]
    [InlineData("thx. so whats wrong w me in one line", "Most likely ")]
    [InlineData("What exercises can I do?", "Walk first")]
    [InlineData("are you sure it is not cauda equina?", "You told me that you have none of its signs")]
    public async Task A_question_gets_its_own_answer(string asked, string expected)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync(asked);

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotMatch("^(Yes, but|Mostly|Not before)", text);
    }

    [Theory]
    [InlineData("Is my data really deleted after 30 days? Can my gym or my work see it?")]
    [InlineData("does that run in families?")]
    [InlineData("what happens if it IS the disc, would I need surgery?")]
    public async Task Who_is_to_be_seen_first_gets_their_answer_as_well(string asked)
    {
        var member = await OutcomeMember.AfterAsync(Feverish);

        Assert.DoesNotMatch("^(Yes|Mostly|Not before|My advice)", await member.AskAsync(asked));
    }

    [Fact]
    public async Task Two_questions_in_a_message_get_two_answers()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync("what happens if it IS the disc? And does that run in families?");

        Assert.Contains("without an operation", text, StringComparison.Ordinal);
        Assert.Contains("more common in some families", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can i just pop ibuprofen n train")]
    [InlineData("can I take nurofen and train tomorrow?")]
    public async Task A_tablet_and_training_are_two_questions_and_neither_gets_a_yes(string asked)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync(asked);

        Assert.StartsWith("Ask a pharmacist first", text, StringComparison.Ordinal);
        Assert.Contains("while it is 5 out of 10", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so can i squat friday or not", "Not while it is 5 out of 10", "Friday is fine for a light start if this is so by then. When to start:")]
    [InlineData("can i train tomorrow", "Not your usual training while it is 5 out of 10", "Tomorrow is fine for a light start if")]
    [InlineData("what about deadlifts?", "Not while it is 5 out of 10", "When to start:")]
    public async Task Who_is_not_ready_hears_what_stands_in_the_way_and_what_of_the_day(string asked, string begins, string holds)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync(asked);

        Assert.StartsWith(begins, text, StringComparison.Ordinal);
        Assert.Contains(holds, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_names_no_lift_goes_on_with_the_last_one()
    {
        var member = await OutcomeMember.AfterAsync(Sore);
        await member.AskAsync("so can i squat friday or not");

        var text = await member.AskAsync("ye but its 5 days away. if it dont hurt friday ok?");

        Assert.StartsWith("Friday is fine for a light start if this is so by then.", text, StringComparison.Ordinal);
        Assert.Contains("squats to a high box", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_ready_may_make_a_light_start()
    {
        var member = await OutcomeMember.AfterAsync(Better);

        Assert.StartsWith("By what you told me, Friday is fine for a light start.", await member.AskAsync("can I deadlift on friday?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_twice_in_a_row_gets_ways_on_and_a_person()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var first = await member.SayAsync("blah blub foo");
        var second = await member.SayAsync("foo bar baz");

        Assert.Null(Assert.Single(first).SuggestedActions);
        Assert.Equal(4, Assert.Single(second).SuggestedActions.Actions.Count);
        Assert.Equal("Talk to a person", second[0].SuggestedActions.Actions[^1].Title);
        await member.SayAsync("ibuprofen ok?");
        Assert.Null(Assert.Single(await member.SayAsync("blah blub foo")).SuggestedActions);
    }

    [Fact]
    public async Task A_danger_sign_in_a_question_is_judged_before_any_answer()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        Assert.Equal("emergency", ConversationFixture.Level(await member.SayAsync("i can't pee since this morning, ibuprofen ok?")));
    }
}
