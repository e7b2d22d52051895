namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>What members asked who were strangers to the bot: each gets an answer of its own, and no fallback comes twice in a row.</summary>
public sealed class StrangerQuestionTests
{
    private const string Sore = "leg press yesterday, heavier than usual, right side of my low back, 5/10, stiff, no leg pain, no warm-up, I am 27";
    private const string Numb = "deadlifts yesterday, right side of my low back, pain 4, my left foot is numb since";

    [Theory]
    [InlineData("so what do I actually have?", "Most likely")]
    [InlineData("what else could it be?", "It could also be")]
    [InlineData("why me", "Nobody is to blame.")]
    [InlineData("is it my fault?", "Nobody is to blame.")]
    [InlineData("are you a real doctor?", "I am a program, not a doctor")]
    [InlineData("you're just a chatbot", "I am a program, not a doctor")]
    [InlineData("how accurate are you?", "I am a program, not a doctor")]
    [InlineData("does the gym see this?", "I keep what you tell me")]
    [InlineData("can you send this to my coach?", "I cannot send anything.")]
    [InlineData("will you check on me tomorrow?", "I only write when you do.")]
    [InlineData("my doctor said it's a disc", "Then go by what they said")]
    [InlineData("why does it keep coming back?", "It is common")]
    [InlineData("does it come back often?", "It is common")]
    [InlineData("can it wait until after my holiday?", "By what you told me it can wait.")]
    [InlineData("what should I say to the receptionist?", "Ask for a \"note for a doctor\"")]
    [InlineData("Which doctor should I see?", "A GP or a physiotherapist")]
    [InlineData("What will the doctor do?", "They ask what happened")]
    [InlineData("what about a chiropractor?", "Hands-on treatment")]
    [InlineData("what if I wake up and can't move?", "A back that locks")]
    [InlineData("sauna?", "Whichever feels better.")]
    [InlineData("beer ok?", "A drink does not harm")]
    [InlineData("gym tmrw?", "Not your usual training")]
    [InlineData("when can i pr again", "Not your usual training")]
    [InlineData("pullups?", "Not your usual training")]
    [InlineData("show me your sources", "This is where my advice comes from")]
    [InlineData("ok cheers, that's helpful", "You're welcome")]
    [InlineData("is it arthritis?", "A back condition can play a part.")]
    public async Task Each_gets_an_answer_of_its_own(string asked, string expected)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        Assert.StartsWith(expected, await member.AskAsync(asked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it's Sunday, nobody is open", "Please do not wait until tomorrow.")]
    [InlineData("can I wait until tomorrow?", "Please do not wait until tomorrow.")]
    [InlineData("can I drive there?", "Better let somebody drive you")]
    [InlineData("which stretches should I do?", "Not before you have been seen.")]
    [InlineData("can I go to work?", "Be seen first")]
    [InlineData("should I see an osteopath?", "Let a doctor or physiotherapist look at it first.")]
    public async Task Who_is_to_be_seen_first_hears_what_goes_until_then(string asked, string expected)
    {
        var member = await OutcomeMember.AfterAsync(Numb);

        Assert.Contains(expected, await member.AskAsync(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_the_same_way_twice_in_a_row()
    {
        var member = await OutcomeMember.AfterAsync(Sore);
        var before = string.Empty;
        foreach (var said in (string[])["blah blub foo", "who is liable?", "hmm the colour of the moon", "what should I tell my husband?", "the quick brown fox", "what is the capital of France?", "foo bar"])
        {
            var text = await member.AskAsync(said);

            Assert.NotEqual(before, text);
            before = text;
        }
    }

    [Fact]
    public async Task Whoever_asks_for_somebody_else_is_thanked_as_themselves()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        var replies = await conversation.SayAsync("my mum hurt her back after squats this morning, she is 60, dull, 4 out of 10");
        while (ConversationFixture.Level(replies) is null)
        {
            replies = await conversation.SayAsync(ReadReplies.Question(replies) == "checklist" ? "none of these" : "no");
        }

        Assert.StartsWith("You're welcome", ReadReplies.Text(await conversation.SayAsync("cheers")), StringComparison.Ordinal);
    }
}
