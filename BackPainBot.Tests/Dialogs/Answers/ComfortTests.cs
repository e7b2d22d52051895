namespace BackPainBot.Tests.Dialogs.Answers;

/// <summary>Whoever is frightened hears one kind sentence, also where a danger sign is told in the same breath.</summary>
public sealed class ComfortTests
{
    [Fact]
    public async Task Fear_beside_a_danger_sign_is_met_with_a_kind_sentence_once()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");

        var first = ReadReplies.Text(await conversation.SayAsync("deadlifts yesterday, low back, pain 5, I have a fever of 39 and I'm so scared"));
        Assert.Contains("That sounds frightening", first, StringComparison.Ordinal);
        Assert.Contains("fever", first, StringComparison.Ordinal);

        Assert.DoesNotContain("That sounds frightening", ReadReplies.Text(await conversation.SayAsync("I'm so scared")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok yes I guess")]
    [InlineData("I said yes already??")]
    public async Task A_yes_that_is_tired_of_being_asked_is_a_yes(string said)
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();

        Assert.Equal("story", ReadReplies.Question(await conversation.SayAsync(said)));
    }
}
