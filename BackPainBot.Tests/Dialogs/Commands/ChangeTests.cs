using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Commands;

/// <summary>Answers put right, and steps taken back, in the middle of the questions.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData("change my workout to deadlifts", "Your workout: Deadlift")]
    [InlineData("Change side to left", "Left side")]
    [InlineData("please change the side to the left", "Left side")]
    [InlineData("actually it was the left side", "Left side")]
    [InlineData("sorry, left side", "Left side")]
    public async Task It_is_said_back_and_the_open_question_comes_again(string said, string expected)
    {
        var (conversation, open) = await OpenDialog.AtAsync("radiation");

        var replies = await conversation.SayAsync(said);

        Assert.Contains(expected, ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Equal(ReadReplies.Question(open), ReadReplies.Question(replies));
    }

    [Theory]
    [InlineData("actually it was the left side", "Left side")]
    [InlineData("sorry, the left", "Left side")]
    [InlineData("sorry, the left leg", "Left leg")]
    [InlineData("sorry its more like a 7", "7 out of 10")]
    [InlineData("wait it was squats", "Squat")]
    public async Task What_is_put_right_at_the_list_of_danger_signs_is_taken_and_is_no_answer_to_the_list(string said, string expected)
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        var open = await conversation.SayAsync("hurt my back deadlifting yesterday, right side, 5 out of 10, tingling in my right leg");
        Assert.Equal("checklist", ReadReplies.Question(open));

        for (var times = 0; times < 2; times++)
        {
            var replies = await conversation.SayAsync(said);

            Assert.Equal("checklist", ReadReplies.Question(replies));
            Assert.Equal(ConversationFixture.Choices(open), ConversationFixture.Choices(replies));
            Assert.DoesNotContain("can't rule out", ReadReplies.Text(replies), StringComparison.Ordinal);
        }

        Assert.Contains(expected, ReadReplies.Text(await conversation.SayAsync("change an answer")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_without_the_new_answer_asks_for_it()
    {
        var (conversation, _) = await OpenDialog.AtAsync("age");

        Assert.Equal("severity", ReadReplies.Question(await conversation.SayAsync("change my pain score")));

        var replies = await conversation.SayAsync("6");
        Assert.Contains("6 out of 10", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Equal("age", ReadReplies.Question(replies));
    }

    [Fact]
    public async Task The_menu_shows_what_was_understood_and_each_line_can_be_changed_by_button()
    {
        var (conversation, _) = await OpenDialog.AtAsync("age");

        var menu = await conversation.SayAsync("change an answer");
        var buttons = menu.SelectMany(reply => reply.SuggestedActions.Actions).Select(action => (string)action.Value).ToList();

        Assert.Contains("4 out of 10", ReadReplies.Text(menu), StringComparison.Ordinal);
        Assert.Contains("Change workout", buttons);
        foreach (var button in buttons.SkipLast(1))
        {
            Assert.NotNull(ReadReplies.Question(await conversation.SayAsync(button)));
        }
    }

    [Theory]
    [InlineData("change in my pain at night")]
    [InlineData("I want to change my coach")]
    [InlineData("set of squats")]
    public async Task What_only_begins_like_a_change_is_an_answer(string said)
    {
        var (conversation, _) = await OpenDialog.AtAsync("story");

        Assert.Equal("checklist", ReadReplies.Question(await conversation.SayAsync(said)));
    }

    [Fact]
    public async Task Back_over_a_danger_sign_reads_it_back()
    {
        var (conversation, _) = await OpenDialog.AtAsync("checklist.today");
        await conversation.SubmitAsync(JObject.Parse("""
            {"type":"backpain/answers","questions":"checklist","checklist":"fever",
             "listed":"legNumbness,fever,kidneyStone,weightLoss,cancerHistory,fragileBone,pregnancy,bloodThinner,selfHarm"}
            """));

        var readBack = await conversation.SayAsync("back");
        Assert.Equal("confirm:fever", ReadReplies.Question(readBack));
        Assert.Equal("checklist", ReadReplies.Question(await conversation.SayAsync("No")));
    }

    [Fact]
    public async Task A_sign_that_stays_when_read_back_keeps_its_warning()
    {
        var (conversation, _) = await OpenDialog.AtAsync("radiation");
        await conversation.SayAsync("no; my left foot is numb; 4");

        Assert.Equal("confirm:legNumbness", ReadReplies.Question(await conversation.SayAsync("back")));
        var replies = await conversation.SayAsync("Yes");

        Assert.Contains("my advice stays as it is", ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_can_go_back_to_the_first_question()
    {
        var (conversation, _) = await OpenDialog.AtAsync("change");
        var questions = new List<string?>();
        for (var step = 0; step < 7; step++)
        {
            questions.Add(ReadReplies.Question(await conversation.SayAsync("back")));
        }

        Assert.Equal(["age", "aggravate", "radiation", "onset", "checklist", "checklist", "story"], questions);
    }

    [Fact]
    public async Task What_was_answered_before_going_back_is_asked_again_and_counts_no_turn()
    {
        var (conversation, _) = await OpenDialog.AtAsync("age");
        for (var round = 0; round < 10; round++)
        {
            Assert.Equal("aggravate", ReadReplies.Question(await conversation.SayAsync("back")));
            Assert.Equal("age", ReadReplies.Question(await conversation.SayAsync("bending")));
        }
    }
}
