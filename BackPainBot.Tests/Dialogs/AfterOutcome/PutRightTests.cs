namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>What a member puts right once they have their outcome.</summary>
public sealed class PutRightTests
{
    private const string Pregnant = "kettlebell swings 3 days ago, ache across my low back since the next morning, 3 out of 10, better each day. I am pregnant. I am 43";
    private const string Stuck = "deadlifts yesterday, right side of my low back, pain 6, no leg pain, I can't walk and I can't get up. I am 43";
    private const string Feverish = "deadlifts yesterday, right side of my low back, pain 4, I had a fever last night";
    private const string Numb = "deadlifts yesterday, right side of my low back, pain 4, my left foot is numb";

    [Theory]
    [InlineData(Pregnant, "I am not pregnant")]
    [InlineData(Pregnant, "Baby?? What baby? I'm NOT pregnant")]
    [InlineData(Pregnant, "im definitely not pregnant")]
    [InlineData(Pregnant, "no i never said i was pregnant")]
    [InlineData(Pregnant, "what baby?")]
    [InlineData(Pregnant, "I'm a man!")]
    [InlineData(Pregnant, "you got the pregnancy wrong, that was by mistake")]
    [InlineData(Stuck, "that's wrong, I can walk")]
    [InlineData(Stuck, "I can walk fine")]
    [InlineData(Stuck, "i walked the kids to nursery this morning")]
    [InlineData(Stuck, "I never said I can't walk, I can walk fine")]
    [InlineData(Stuck, "walking is no problem")]
    [InlineData(Feverish, "I never said I had a fever")]
    [InlineData(Feverish, "i dont have a fever")]
    [InlineData(Feverish, "no fever at all, i misread the list")]
    [InlineData(Feverish, "fever? what fever")]
    [InlineData(Feverish, "my temperature is normal")]
    [InlineData(Numb, "im not numb")]
    [InlineData(Numb, "my foot is fine, it isn't numb")]
    [InlineData(Numb, "I was wrong about the numbness")]
    public async Task A_sign_that_is_denied_is_read_back_and_let_go_by_a_plain_no(string story, string said)
    {
        var member = await OutcomeMember.AfterAsync(story);
        var before = ConversationFixture.Level(member.Outcome);

        var readBack = await member.SayAsync(said);
        Assert.Contains("Do you have this: ", ReadReplies.Text(readBack), StringComparison.Ordinal);
        Assert.Null(ConversationFixture.Level(readBack));

        var after = await member.SayAsync("no");
        Assert.StartsWith("Noted: no ", ReadReplies.Text(after), StringComparison.Ordinal);
        Assert.NotEqual(before, await member.LevelAfterAsync(after));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("No, I do have it")]
    [InlineData("no, it is true, I have a fever")]
    [InlineData("not sure")]
    [InlineData("what should I do now?")]
    [InlineData("ok thanks")]
    public async Task Nothing_but_a_plain_no_lets_a_sign_go(string reply)
    {
        var member = await OutcomeMember.AfterAsync(Feverish);
        await member.SayAsync("I don't have a fever");

        await member.SayAsync(reply);

        Assert.Contains("fever", await member.AskAsync("are you sure?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No")]
    [InlineData("no, it only began this morning")]
    [InlineData("no no. I never said that")]
    [InlineData("no I don't have a fever!")]
    public async Task What_says_no_in_more_words_denies_it_as_well(string reply)
    {
        var member = await OutcomeMember.AfterAsync(Feverish);
        await member.SayAsync("I never said I had a fever");

        Assert.StartsWith("Noted: no fever", await member.AskAsync(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_put_right_beside_a_denied_sign_is_kept()
    {
        var member = await OutcomeMember.AfterAsync(Feverish);

        await member.SayAsync("I never said I had a fever, and actually the pain is 7 out of 10 and on the left side");
        await member.SayAsync("no");

        var known = await member.AskAsync("change an answer");
        Assert.Contains("7 out of 10", known, StringComparison.Ordinal);
        Assert.Contains("Left side", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_taken_back_at_the_list_denies_no_other_and_the_list_comes_again()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        var first = await conversation.SayAsync("rowing yesterday, low back ache, and I have a fever");
        var list = ConversationFixture.Choices(ReadReplies.Question(first) == "checklist" ? first : await conversation.SayAsync("no"));
        Assert.Contains("bladder", list);

        Assert.Contains("Do you have this: fever", ReadReplies.Text(await conversation.SayAsync("I never said I had a fever")), StringComparison.Ordinal);
        var replies = await conversation.SayAsync("no");

        Assert.StartsWith("Noted: no fever", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Equal(list, ConversationFixture.Choices(replies));
    }

    [Theory]
    [InlineData("are you sure?")]
    [InlineData("what does that mean for my cat?")]
    [InlineData("I'm scared")]
    [InlineData("I'm shaking now")]
    [InlineData("does that count as a problem? could I wake up worse tomorrow?")]
    public async Task A_worry_at_the_list_is_no_answer_to_it_however_often_it_comes(string said)
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        var list = ConversationFixture.Choices(await conversation.SayAsync("squats yesterday, right side of my low back, pain 3, no leg pain"));
        for (var time = 0; time < 5; time++)
        {
            Assert.Equal(list, ConversationFixture.Choices(await conversation.SayAsync(said)));
        }
    }

    [Fact]
    public async Task A_yes_with_a_question_and_the_story_is_a_yes_and_gets_its_answer()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();

        var replies = await conversation.SayAsync("Hi, yes ok I suppose, but is my data really deleted? anyway so I did a squat class three days ago, ache across my low back, 4 out of 10");

        Assert.Equal("checklist", ReadReplies.Question(replies));
        Assert.Contains("for 30 days after your last message", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Contains("Squats, and now your lower back is sore.", ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_signs_are_read_back_in_one_question()
    {
        var member = await OutcomeMember.AfterAsync("deadlifts yesterday, low back, pain 5, I can't walk or get up. I am pregnant.");

        var text = await member.AskAsync("I can walk and I am not pregnant and I have no numbness");

        Assert.Contains("pain so strong that you cannot walk or get up or pregnancy", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my bladder is fine, I misread the list")]
    [InlineData("I have none of the things on that first list")]
    [InlineData("my pee is normal")]
    public async Task What_was_not_sure_at_the_list_is_put_right_too(string said)
    {
        var member = await OutcomeMember.AfterAsync("deadlifts yesterday, right side of my low back, pain 3, no leg pain", "not sure");
        Assert.Equal("urgent", ConversationFixture.Level(member.Outcome));

        Assert.Contains("a change in peeing", await member.AskAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("could it be that my temperature is not normal?")]
    [InlineData("is it bad that I have a fever?")]
    [InlineData("I still have a fever")]
    [InlineData("a fever of 39 and I'm not getting better")]
    [InlineData("yes the fever, I haven't had one like it")]
    public async Task Asking_about_a_sign_or_telling_it_again_denies_nothing(string said)
    {
        var member = await OutcomeMember.AfterAsync(Feverish);

        Assert.DoesNotContain("Do you have this", await member.AskAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Pregnant, "I'm 34 not 43", "Your age: 34.")]
    [InlineData(Pregnant, "it is a 6 now", "6 out of 10.")]
    [InlineData(Stuck, "no it's the left side", "Left side.")]
    public async Task A_fact_that_is_put_right_is_said_back(string story, string said, string expected)
    {
        var member = await OutcomeMember.AfterAsync(story);

        Assert.Contains(expected, await member.AskAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Feverish, "are you sure?", "fever, chills or night sweats")]
    [InlineData(Feverish, "why do I need to be seen today", "“")]
    [InlineData(Stuck, "what did i say that makes you think that", "cannot walk or get up")]
    [InlineData("deadlifts yesterday, right side of my low back, pain 3, no leg pain", "are you sure?", "no danger sign")]
    public async Task Who_doubts_hears_the_reason_in_their_own_words(string story, string said, string expected)
    {
        var member = await OutcomeMember.AfterAsync(story);

        var text = await member.AskAsync(said);

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains("tell me", text, StringComparison.Ordinal);
    }
}
