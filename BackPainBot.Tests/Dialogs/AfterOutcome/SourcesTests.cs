namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>Where it comes from: two sources at the most, the rest for whoever asks.</summary>
public sealed class SourcesTests
{
    private const string Sore = "leg press yesterday, right side of my low back, 5/10, stiff, no leg pain, I am 27";

    [Theory]
    [InlineData("why does lifting hurt my back?")]
    [InlineData("what should I do if it gets worse?")]
    [InlineData("what about squats?")]
    [InlineData("show me the steps")]
    public async Task Two_at_the_most_stand_under_an_answer_and_the_word_brings_the_rest(string asked)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var line = (await member.AskAsync(asked)).Split("Sources: ")[1];
        var all = await member.AskAsync("sources");

        Assert.Equal(2, line.Split(';').Length);
        Assert.EndsWith("Say \"sources\" for the rest.", line, StringComparison.Ordinal);
        Assert.True(all.Split(';').Length > 2, all);
        Assert.All(line.Split(". Say")[0].Split("; "), source => Assert.Contains(source, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_outcome_names_two_and_the_word_brings_all_of_them()
    {
        var member = await OutcomeMember.AfterAsync(Sore);
        var cards = ReadReplies.Everything(member.Outcome);

        var all = await member.AskAsync("where does this come from?");

        Assert.Contains("Say \\\"sources\\\" for the rest.", cards, StringComparison.Ordinal);
        Assert.StartsWith("This is where my advice comes from", all, StringComparison.Ordinal);
        Assert.Equal(2, all.Split("comes from: ")[1].Split(["; "], StringSplitOptions.None).Count(source => cards.Contains(source.TrimEnd('.'), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Before_anything_was_told_there_is_none()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");

        Assert.StartsWith("I have not told you anything yet", ReadReplies.Text(await conversation.SayAsync("sources")), StringComparison.Ordinal);
    }
}
