namespace BackPainBot.Tests.Dialogs.Asking;

/// <summary>After an outcome for somebody else, the member may ask for a back of their own.</summary>
public sealed class OwnBackTests
{
    private const string Bens = "I'm a coach. One of my lads, Ben, tweaked his back squatting an hour ago, right side, 5/10, no leg pain";

    [Theory]
    [InlineData("Thanks. One for me now: I'm Jo, 41, my own back is always stiff the morning after deadlifts")]
    [InlineData("My back is stiff the morning after deadlifts. It's me now, Jo, not Ben")]
    public async Task A_back_of_their_own_begins_anew_with_what_the_message_tells(string said)
    {
        var member = await OutcomeOfBenAsync();

        var replies = await member.SayAsync(said);

        Assert.Equal("checklist", ReadReplies.Question(replies));
        var text = ReadReplies.Text(replies);
        Assert.Contains("now your own back", text, StringComparison.Ordinal);
        Assert.Contains("Do you have any of these now", text, StringComparison.Ordinal);
        var known = ReadReplies.Text(await member.SayAsync("what do you know about me"));
        Assert.DoesNotContain("squat", known, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("deadlift", known, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_bare_it_is_me_is_asked_back_and_may_begin_anew()
    {
        var member = await OutcomeOfBenAsync();

        Assert.Contains("a new talk about your own back", ReadReplies.Text(await member.SayAsync("it's me")), StringComparison.Ordinal);

        Assert.Equal("story", ReadReplies.Question(await member.SayAsync("Ask me about my own back")));
    }

    [Fact]
    public async Task Or_all_of_it_was_their_own_and_the_outcome_comes_again_as_theirs()
    {
        var member = await OutcomeOfBenAsync();
        await member.SayAsync("it's me");

        var replies = await member.SayAsync("All of it was about me");

        Assert.Equal("selfCare", ConversationFixture.Level(replies));
        Assert.Contains("You can look after this at home", ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_danger_sign_of_their_own_is_heard_in_the_same_message()
    {
        var member = await OutcomeOfBenAsync();

        Assert.Equal("emergency", ConversationFixture.Level(await member.SayAsync("It's me now: my own back, and I can't pee since this morning")));
    }

    [Fact]
    public async Task The_person_asked_for_may_write_themselves_and_whoever_asked_comes_back()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        var first = await conversation.SayAsync(Bens);
        Assert.Contains("Do they have", ReadReplies.Text(first), StringComparison.Ordinal);

        Assert.Contains("Tick any that you have", ReadReplies.Everything(await conversation.SayAsync("Ben here, I'm 29 and I slept badly")), StringComparison.Ordinal);
        Assert.Contains("Tick any that they have", ReadReplies.Everything(await conversation.SayAsync("Jo again. We warmed up as a group.")), StringComparison.Ordinal);
    }

    private static async Task<ConversationFixture> OutcomeOfBenAsync() => (await AfterOutcome.OutcomeMember.AfterAsync(Bens)).Conversation;
}
