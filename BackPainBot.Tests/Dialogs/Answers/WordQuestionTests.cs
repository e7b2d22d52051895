namespace BackPainBot.Tests.Dialogs.Answers;

/// <summary>Whoever does not know a word is told it, and has neither answered nor told anything by it.</summary>
public sealed class WordQuestionTests
{
    [Theory]
    [InlineData("what is numb? what is wind? I not understand", "Numb means", "Wind here means")]
    [InlineData("blood thinner what is? groin what is?", "A blood thinner is", "The groin is")]
    [InlineData("what is groin and twinge", "The groin is", "A twinge is")]
    [InlineData("No no. I only ask what is blood thinner.", "A blood thinner is", "no pills and no shots")]
    public async Task Words_at_the_list_are_explained_and_the_list_comes_again_whole(string said, string one, string other)
    {
        var conversation = await AtTheListAsync();

        var replies = await conversation.SayAsync(said);

        var text = ReadReplies.Text(replies);
        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
        Assert.Equal("checklist", ReadReplies.Question(replies));
        Assert.Contains("bladder", ConversationFixture.Choices(replies));
        Assert.DoesNotContain("blood thinner or a bleeding disorder", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_else_the_message_tells_counts_and_leaves_the_list_open()
    {
        var conversation = await AtTheListAsync();

        var replies = await conversation.SayAsync("what is groin? I have a fever of 39 since yesterday");

        Assert.Contains("The groin is", ReadReplies.Everything(replies), StringComparison.Ordinal);
        Assert.Contains("fever", ReadReplies.Everything(replies), StringComparison.Ordinal);
        Assert.Equal("checklist", ReadReplies.Question(replies));
    }

    [Theory]
    [InlineData("what is this numbness between my legs?")]
    [InlineData("what does it mean that I can't pee?")]
    public async Task A_danger_sign_in_a_question_is_no_question_for_a_word(string said)
    {
        var replies = await (await AtTheListAsync()).SayAsync(said);

        Assert.True(ConversationFixture.Level(replies) == "emergency" || ReadReplies.Question(replies)!.StartsWith("confirm:", StringComparison.Ordinal));
    }

    private static async Task<ConversationFixture> AtTheListAsync()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        Assert.Equal("checklist", ReadReplies.Question(await conversation.SayAsync("deadlifts two days ago, left side of my low back, pain 6")));
        return conversation;
    }
}
