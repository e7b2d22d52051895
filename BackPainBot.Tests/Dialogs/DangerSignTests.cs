using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs;

/// <summary>A danger sign is never met with silence, whenever it is said and whatever comes after it.</summary>
public sealed class DangerSignTests
{
    private const string NumbFoot = "my low back hurts since rows and my left foot is numb";
    private const string CannotPee = "my low back hurts since rows and i can't pee";
    private readonly ConversationFixture _conversation = new();

    [Theory]
    [InlineData("can I still train? my left foot is numb")]
    [InlineData("is it ok to train? my foot feels funny")]
    [InlineData("should I worry that I have a fever?")]
    public async Task A_sign_that_is_told_within_a_question_denies_no_other_sign_of_the_list(string said)
    {
        var (conversation, _) = await OpenDialog.AtAsync("checklist");

        var replies = await conversation.SayAsync(said);
        while (ReadReplies.Question(replies)!.StartsWith("confirm:", StringComparison.Ordinal))
        {
            replies = await conversation.SayAsync("No");
        }

        Assert.Contains("bladder", ConversationFixture.Choices(replies));
    }

    [Theory]
    [InlineData("none of these. can I train?")]
    [InlineData("no, is that bad?")]
    public async Task A_no_to_the_list_stays_a_no_with_a_question_behind_it(string said)
    {
        var (conversation, _) = await OpenDialog.AtAsync("checklist");

        Assert.DoesNotContain("bladder", ConversationFixture.Choices(await conversation.SayAsync(said)));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("stop")]
    [InlineData("start over")]
    public async Task What_ends_the_questions_does_not_end_the_warning(string end)
    {
        await _conversation.SayAsync(NumbFoot);

        Assert.Contains("today", Text(await _conversation.SayAsync(end)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start over")]
    [InlineData("delete my data")]
    [InlineData("stop")]
    [InlineData("help")]
    [InlineData("thanks")]
    [InlineData("actually i can pee fine")]
    [InlineData("no, i can pee normally, that was wrong")]
    [InlineData("none of these")]
    public async Task Whoever_was_sent_to_hospital_is_told_so_again(string next)
    {
        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync(CannotPee)));

        Assert.Contains("the emergency room now", Text(await _conversation.SayAsync(next)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thoughts_of_self_harm_after_an_emergency_are_answered()
    {
        await _conversation.SayAsync(CannotPee);

        var text = Text(await _conversation.SayAsync("i want to kill myself"));

        Assert.Contains("988", text, StringComparison.Ordinal);
        Assert.Contains("988", Text(await _conversation.SayAsync("ok")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_sign_as_serious_as_the_outcome_is_answered_with_a_new_outcome()
    {
        await FinishAsync(NumbFoot);

        var assessment = ConversationFixture.Entity(await _conversation.SayAsync("i also have a fever of 39 and chills"), "backpain/assessment");

        Assert.Contains("fever", assessment?["redFlags"]?.ToObject<string[]>() ?? []);
    }

    [Fact]
    public async Task A_sign_below_an_emergency_is_told_in_full_once_and_in_a_few_words_above_each_question()
    {
        var first = Text(await _conversation.SayAsync(NumbFoot));
        var second = Text(await _conversation.SayAsync("yes"));

        Assert.Contains("Because of what you said", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Because of what you said", second, StringComparison.Ordinal);
        Assert.Contains("Still: be seen today.", second, StringComparison.Ordinal);
        Assert.Equal("urgent", (string?)ConversationFixture.Entity(await _conversation.SayAsync("none of these"), "backpain/question")?["levelSoFar"]);
    }

    [Fact]
    public async Task A_warning_below_an_emergency_is_said_once_the_data_is_gone_and_not_before()
    {
        await _conversation.SayAsync(NumbFoot);

        Assert.DoesNotContain("today", Text(await _conversation.SayAsync("delete my data")), StringComparison.Ordinal);
        Assert.Contains("today", Text(await _conversation.SayAsync("Yes, delete it all")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_stops_also_where_nothing_is_under_way()
    {
        var replies = await _conversation.SayAsync("stop");

        Assert.Single(replies);
        Assert.Null(ConversationFixture.Entity(replies, "backpain/question"));
    }

    private async Task FinishAsync(string story)
    {
        var replies = await _conversation.SayAsync(story);
        for (var turn = 0; ConversationFixture.Level(replies) is null; turn++)
        {
            Assert.True(turn < 14, "No outcome came.");
            replies = await _conversation.SayAsync(turn == 0 ? "yes" : "none of these");
        }
    }

    private static string Text(IEnumerable<Activity> replies) => string.Join('\n', replies.Select(reply => reply.Text));
}
