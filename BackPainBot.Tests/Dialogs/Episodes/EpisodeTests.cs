using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs.Episodes;

/// <summary>The months of past episodes: remembered for who asks for it, and for nobody else.</summary>
public sealed class EpisodeTests
{
    private const string Story = "sore low back since deadlifts yesterday, i'm 34, 4 out of 10, dull, across the low back, better already";
    private readonly ConversationFixture _conversation = new();

    [Fact]
    public async Task Only_a_yes_keeps_the_month_and_the_kind()
    {
        await ReachOutcomeAsync(_conversation);

        Assert.Contains("730 days", ReadReplies.Text(await _conversation.SayAsync("remember this")), StringComparison.Ordinal);
        var done = ReadReplies.Text(await _conversation.SayAsync("yes"));

        Assert.Contains("March 2026", done, StringComparison.Ordinal);
        Assert.Contains("March 2026", await KnownAsync(_conversation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("what about squats?")]
    [InlineData("🙂")]
    [InlineData("")]
    public async Task Anything_but_a_yes_keeps_nothing(string said)
    {
        await ReachOutcomeAsync(_conversation);
        await _conversation.SayAsync("remember this");
        await _conversation.SayAsync(said);

        Assert.DoesNotContain("March 2026", await KnownAsync(_conversation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_remembered_before_an_outcome_or_of_an_emergency_or_of_somebody_else()
    {
        Assert.Contains("once we are through", ReadReplies.Text(await _conversation.SayAsync("remember this")), StringComparison.Ordinal);
        await _conversation.SayAsync("i can't pee and my back hurts");
        Assert.Contains("Getting help comes first", ReadReplies.Text(await _conversation.SayAsync("remember this")), StringComparison.Ordinal);

        var other = Next(1, "other");
        await ReachOutcomeAsync(other, "asking for my wife, " + Story.Replace("i'm", "she is", StringComparison.Ordinal));
        Assert.Contains("your own back", ReadReplies.Text(await other.SayAsync("remember this")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_remembered_from_an_earlier_month_is_not_asked_again()
    {
        await RememberAsync();

        Assert.DoesNotContain("previous", await ReachOutcomeAsync(Next(1)));
    }

    [Fact]
    public async Task What_is_remembered_from_this_month_is_no_earlier_episode()
    {
        await RememberAsync();

        Assert.Contains("previous", await ReachOutcomeAsync(Next(0)));
    }

    [Fact]
    public async Task What_a_member_never_asked_to_have_remembered_is_asked()
    {
        await ReachOutcomeAsync(_conversation);

        Assert.Contains("previous", await ReachOutcomeAsync(Next(1)));
    }

    [Fact]
    public async Task After_its_time_it_is_forgotten()
    {
        await RememberAsync();

        var later = Next(30);
        Assert.Contains("previous", await ReachOutcomeAsync(later));
        Assert.DoesNotContain("March 2026", await KnownAsync(later, 30), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_my_data_removes_it()
    {
        await RememberAsync();
        await _conversation.SayAsync("delete my data");
        await _conversation.SayAsync("yes");

        Assert.DoesNotContain("March 2026", await KnownAsync(_conversation), StringComparison.Ordinal);
        Assert.Contains("previous", await ReachOutcomeAsync(Next(1)));
    }

    private async Task RememberAsync()
    {
        await ReachOutcomeAsync(_conversation);
        await _conversation.SayAsync("remember this");
        await _conversation.SayAsync("yes");
    }

    /// <summary>Another conversation of the same member, so many months later.</summary>
    private LaterConversation Next(int months, string name = "later") => new(new ConversationFixture(_conversation.Services, name, "emulator", "en-US"), months);

    private static Task<string[]> ReachOutcomeAsync(ConversationFixture conversation, string story = Story) => ReachOutcomeAsync(new LaterConversation(conversation, 0), story);

    /// <summary>Talks until the outcome; the questions that were asked.</summary>
    private static async Task<string[]> ReachOutcomeAsync(LaterConversation conversation, string story = Story)
    {
        var asked = new List<string>();
        await conversation.SayAsync("hi");
        await conversation.SayAsync("yes");
        var replies = await conversation.SayAsync(story);
        for (var turn = 0; turn < 14 && ConversationFixture.Level(replies) is null; turn++)
        {
            var entity = ConversationFixture.Entity(replies, "backpain/question")!;
            asked.Add((string)entity["id"]!);
            asked.AddRange(entity["also"]?.ToObject<string[]>() ?? []);
            replies = await conversation.SayAsync(asked.Contains("checklist") && ReadReplies.Question(replies) == "checklist" ? "none of these" : "not sure");
        }

        Assert.NotNull(ConversationFixture.Level(replies));
        return [.. asked];
    }

    private static Task<string> KnownAsync(ConversationFixture conversation) => KnownAsync(new LaterConversation(conversation, 0));

    private static async Task<string> KnownAsync(LaterConversation conversation, int months = 0) =>
        ReadReplies.Text(await (conversation with { Months = Math.Max(months, conversation.Months) }).SayAsync("what do you know about me"));

    private sealed record LaterConversation(ConversationFixture Conversation, int Months)
    {
        public Task<IReadOnlyList<Activity>> SayAsync(string text) => Conversation.SendAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            LocalTimestamp = ConversationFixture.Now.AddMonths(Months),
        });
    }
}
