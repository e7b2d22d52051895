namespace BackPainBot.Tests.Dialogs.AfterEscalation;

/// <summary>Beginning again takes no warning back.</summary>
public sealed class EarlierSignsTests
{
    private const string Stands = "My advice to go to the emergency room now stands.";
    private const int MostTurns = 16;
    private readonly ConversationFixture _conversation = new();

    [Fact]
    public async Task Every_question_after_starting_over_says_that_the_advice_stands()
    {
        await BeginAgainAsync();

        for (var replies = await _conversation.SayAsync("back hurts since squats"); ConversationFixture.Level(replies) is null; replies = await _conversation.SayAsync("none"))
        {
            Assert.Contains(Stands, ReadReplies.Text(replies), StringComparison.Ordinal);
            Assert.Equal("emergency", (string?)ConversationFixture.Entity(replies, "backpain/question")?["levelSoFar"]);
            if (ReadReplies.Question(replies) == "confirm:bladder")
            {
                return;
            }
        }

        Assert.Fail("The sign was never read back.");
    }

    [Fact]
    public async Task A_clear_no_to_what_is_read_back_lets_the_sign_go()
    {
        await ReadBackAsync();

        Assert.Equal("selfCare", ConversationFixture.Level(await _conversation.SayAsync("No")));
    }

    [Theory]
    [InlineData("Not sure")]
    [InlineData("Yes")]
    public async Task Anything_else_sends_for_help_again(string said)
    {
        await ReadBackAsync();

        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync(said)));
        Assert.Contains("can't pee", string.Join(' ', (await _conversation.SayAsync("what do you know about me")).Select(reply => reply.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_answer_is_asked_once_more_and_then_sends_for_help()
    {
        await ReadBackAsync();

        Assert.Equal("confirm:bladder", ReadReplies.Question(await _conversation.SayAsync("🙂")));
        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync("whatever")));
    }

    [Fact]
    public async Task Whoever_was_seen_hears_no_more_of_it()
    {
        await BeginAgainAsync();

        var replies = await _conversation.SayAsync("i've been seen");

        Assert.Contains("good that you were seen", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.DoesNotContain("stands", ReadReplies.Text(await _conversation.SayAsync("back hurts since squats")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saying_that_it_was_wrong_reads_it_back_at_once()
    {
        await BeginAgainAsync();

        Assert.Equal("confirm:bladder", ReadReplies.Question(await _conversation.SayAsync("that was a mistake")));
        Assert.DoesNotContain("stands", ReadReplies.Text(await _conversation.SayAsync("no")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stands_however_often_they_start_over()
    {
        await BeginAgainAsync();
        await _conversation.SayAsync("start over");

        Assert.Contains(Stands, ReadReplies.Text(await _conversation.SayAsync("hello")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_how_to_prevent_it_is_no_way_round_it()
    {
        await BeginAgainAsync();

        Assert.Contains(Stands, ReadReplies.Text(await _conversation.SayAsync("no pain now, how do i prevent it?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_before_is_told_to_whoever_asks_what_is_kept()
    {
        await BeginAgainAsync();

        Assert.Contains("can't pee", ReadReplies.Text(await _conversation.SayAsync("what do you know about me")), StringComparison.Ordinal);
    }

    private async Task BeginAgainAsync()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("yes");
        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync("my back hurts since rows and now i can't pee")));
        await _conversation.SayAsync("start over");
    }

    private async Task ReadBackAsync()
    {
        await BeginAgainAsync();
        var replies = await _conversation.SayAsync("sore low back since squats this morning, came on bit by bit, dull, 3 out of 10, i'm 30");
        for (var turn = 0; turn < MostTurns && ReadReplies.Question(replies) != "confirm:bladder"; turn++)
        {
            replies = await _conversation.SayAsync(ReadReplies.Question(replies) == "checklist" ? "none of these" : "no");
        }

        Assert.Equal("confirm:bladder", ReadReplies.Question(replies));
        Assert.Contains("“can't pee”", ReadReplies.Text(replies), StringComparison.Ordinal);
    }
}
