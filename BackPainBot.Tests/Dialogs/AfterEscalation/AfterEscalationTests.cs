namespace BackPainBot.Tests.Dialogs.AfterEscalation;

/// <summary>Whoever was sent for help is answered, and never talked out of it.</summary>
public sealed class AfterEscalationTests
{
    private const string Action = "go to the emergency room now, because of";
    private readonly ConversationFixture _conversation = new();

    [Theory]
    [InlineData("are you sure?", "nobody can check this from here")]
    [InlineData("can it wait till monday?", "don't wait")]
    [InlineData("i feel better now", "don't wait")]
    [InlineData("what stretch helps?", "Not now")]
    [InlineData("should i take ibuprofen", "Not now")]
    [InlineData("can i still train tomorrow", "Not now")]
    [InlineData("they sent me home", "go back and say so")]
    [InlineData("the doctor told me to wait", "can this wait?")]
    [InlineData("ok, i'm going", "Tell the staff there what you told me")]
    [InlineData("change severity to 1", "")]
    [InlineData("back", "")]
    [InlineData("what is the capital of France?", "")]
    [InlineData("🙂", "")]
    [InlineData("", "")]
    public async Task The_same_action_comes_with_a_reason_and_what_helps(string said, string expected)
    {
        await EscalateAsync();

        var text = ReadReplies.Text(await _conversation.SayAsync(said));

        Assert.Contains(Action, text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("minutes", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i can't get there", "call 911")]
    [InlineData("i have no car", "call 911")]
    [InlineData("i'm alone", "unlock the door")]
    public async Task Who_cannot_go_is_told_to_call_and_not_to_go(string said, string expected)
    {
        await EscalateAsync();

        var text = ReadReplies.Text(await _conversation.SayAsync(said));

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains("It can't wait, because of", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Action, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_whether_it_can_wait_is_never_answered_with_yes()
    {
        await EscalateAsync();

        Assert.DoesNotContain("Yes", ReadReplies.Text(await _conversation.SayAsync("can it wait till monday?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_of_the_sign_is_read_back_and_lowers_it_only_by_a_clear_no()
    {
        await EscalateAsync();

        var readBack = await _conversation.SayAsync("sorry, i meant i can pee fine");
        Assert.Equal("confirm:bladder", ReadReplies.Question(readBack));
        Assert.Contains("My advice to go to the emergency room now stands.", ReadReplies.Text(readBack), StringComparison.Ordinal);

        Assert.Equal("consent", ReadReplies.Question(await _conversation.SayAsync("No")));
    }

    [Theory]
    [InlineData("actually i can pee fine")]
    [InlineData("i can pee normally")]
    [InlineData("sorry no, that's wrong")]
    [InlineData("you misunderstood me")]
    [InlineData("it's gone now")]
    [InlineData("i was only joking")]
    public async Task What_is_taken_back_in_loose_words_is_read_back_in_the_members_own(string said)
    {
        await EscalateAsync();

        var readBack = await _conversation.SayAsync(said);

        Assert.Equal("confirm:bladder", ReadReplies.Question(readBack));
        Assert.Contains("You said: “can't pee”.", ReadReplies.Text(readBack), StringComparison.Ordinal);
        Assert.Contains("My advice to go to the emergency room now stands.", ReadReplies.Text(readBack), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("they sent me home, it's nothing, i can pee", "go back and say so")]
    [InlineData("i have no car, the bus has gone", "call 911")]
    public async Task Who_was_sent_home_or_cannot_go_is_answered_on_that(string said, string expected)
    {
        await EscalateAsync();

        var replies = await _conversation.SayAsync(said);

        Assert.Null(ReadReplies.Question(replies));
        Assert.Contains(expected, ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_says_yes_and_denies_is_asked_once_more()
    {
        await EscalateAsync();
        await _conversation.SayAsync("actually i can pee fine");

        var again = await _conversation.SayAsync("yes i can pee normally");

        Assert.Equal("confirm:bladder", ReadReplies.Question(again));
        Assert.Contains("just \"yes\" or \"no\"", ReadReplies.Text(again), StringComparison.Ordinal);
        Assert.Equal("consent", ReadReplies.Question(await _conversation.SayAsync("no")));
    }

    [Fact]
    public async Task What_is_said_after_the_sign_stays_is_no_answer_to_it()
    {
        await EscalateAsync();
        await _conversation.SayAsync("i ticked the wrong box");
        await _conversation.SayAsync("Not sure");

        Assert.Null(ReadReplies.Question(await _conversation.SayAsync("no")));
    }

    [Fact]
    public async Task After_a_correction_a_lesser_sign_has_its_own_advice()
    {
        await EscalateAsync("yes");
        await _conversation.SayAsync("actually i can pee fine");
        await _conversation.SayAsync("no");

        var text = ReadReplies.Text(await _conversation.SayAsync("but i have a fever of 39 and chills"));

        Assert.DoesNotContain("emergency room", text, StringComparison.Ordinal);
        Assert.Contains("be seen today", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Not sure")]
    [InlineData("Yes")]
    [InlineData("whatever")]
    [InlineData("🙂")]
    public async Task Anything_but_a_clear_no_leaves_it_as_it_is(string said)
    {
        await EscalateAsync();
        await _conversation.SayAsync("i ticked the wrong box");

        var text = ReadReplies.Text(await _conversation.SayAsync(said));

        Assert.Contains(Action, text, StringComparison.Ordinal);
        Assert.Contains(Action, ReadReplies.Text(await _conversation.SayAsync("are you sure?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_seen_is_checked_afresh()
    {
        await EscalateAsync("yes");

        var replies = await _conversation.SayAsync("i've been seen");

        Assert.Contains("good that you were seen", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Equal("story", ReadReplies.Question(replies));
    }

    [Fact]
    public async Task A_higher_sign_raises_it()
    {
        await EscalateAsync();

        Assert.Equal("ambulance", ConversationFixture.Level(await _conversation.SayAsync("now i have crushing chest pain and can't breathe")));
    }

    [Theory]
    [InlineData("i'm alone", "on the phone with you")]
    [InlineData("i can't get there", "don't have to go anywhere")]
    [InlineData("ok", "Good that you wrote back")]
    public async Task In_a_crisis_the_words_are_others(string said, string expected)
    {
        await _conversation.SayAsync("my back hurts so much i want to kill myself");

        var text = ReadReplies.Text(await _conversation.SayAsync(said));

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains("988", text, StringComparison.Ordinal);
    }

    private async Task EscalateAsync(string? before = null)
    {
        if (before is not null)
        {
            await _conversation.JoinAsync();
            await _conversation.SayAsync(before);
        }

        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync("my back hurts since rows and now i can't pee")));
    }
}
