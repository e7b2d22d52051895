namespace BackPainBot.Tests.Dialogs.Questions;

/// <summary>What is no answer to the list of danger signs is asked once more, and never denies one.</summary>
public sealed class ChecklistQuestionTests
{
    private readonly ConversationFixture _conversation = new();

    [Theory]
    [InlineData("🙂🙂")]
    [InlineData("{\"a\":1}")]
    [InlineData("blah")]
    [InlineData("")]
    public async Task Garbage_is_asked_once_more_and_then_counts_as_not_sure(string garbage)
    {
        var first = await AskAsync();

        var again = await _conversation.SayAsync(garbage);
        Assert.Equal(ConversationFixture.Choices(first), ConversationFixture.Choices(again));
        Assert.Contains("This one matters", ReadReplies.Text(again), StringComparison.Ordinal);

        var second = await _conversation.SayAsync(garbage);
        Assert.NotEqual(ConversationFixture.Choices(first), ConversationFixture.Choices(second));
        Assert.Contains("can't rule out", ReadReplies.Text(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_told_something_else_before_is_asked_kindly_all_the_same()
    {
        var first = await AskAsync();
        var told = await _conversation.SayAsync("it aches");
        Assert.Contains("I've noted that", ReadReplies.Text(told), StringComparison.Ordinal);

        var again = await _conversation.SayAsync("{}");

        Assert.Equal(ConversationFixture.Choices(first), ConversationFixture.Choices(again));
        Assert.DoesNotContain("can't rule out", ReadReplies.Text(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_for_ever()
    {
        var first = await AskAsync();
        var last = first;
        for (var times = 0; times < 4; times++)
        {
            last = await _conversation.SayAsync("it aches");
        }

        Assert.NotEqual(ConversationFixture.Choices(first), ConversationFixture.Choices(last));
        Assert.Contains("can't rule out", ReadReplies.Text(last), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Microsoft.Bot.Schema.Activity>> AskAsync()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("yes");
        var list = await _conversation.SayAsync("sore low back since squats yesterday");
        Assert.Equal("checklist", ReadReplies.Question(list));
        return list;
    }
}
