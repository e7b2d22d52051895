using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>What a member may ask once they have their outcome.</summary>
public sealed class AfterOutcomeTests
{
    private readonly ConversationFixture _conversation = new();

    [Theory]
    [InlineData("what about squats?", "Not while it is 4 out of 10")]
    [InlineData("can i do deadlifts?", "Not while it is 4 out of 10")]
    [InlineData("can I go cycling?", "Gently is fine.")]
    [InlineData("can i train tomorrow?", "Not your usual training while it is 4 out of 10")]
    [InlineData("when can i go back to the gym", "When to start")]
    [InlineData("why does lifting hurt my back?", "Sources:")]
    [InlineData("how long should it last?", "Sources:")]
    [InlineData("what is the capital of France?", "That one I cannot answer")]
    [InlineData("thanks!", "get well soon")]
    [InlineData("bye", "stop here")]
    [InlineData("🙂", "If something changes")]
    [InlineData("", "If something changes")]
    [InlineData("note for my doctor", "Level of care given, and why")]
    [InlineData("can you give me a note for my coach?", "A member asked me")]
    [InlineData("back to the last question", "")]
    public async Task Questions_are_answered_from_the_plan_and_the_knowledge(string said, string expected)
    {
        await FinishAsync("no; 4; dull");

        var replies = await _conversation.SayAsync(said);

        Assert.Contains(expected, ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no; 4; dull", "Here is the next thing, for the coming hour.")]
    [InlineData("no; my left foot is numb; 4", "Next, right now: call")]
    public async Task What_to_do_now_is_one_thing_with_its_time_and_not_the_headline_again(string pain, string expected)
    {
        await FinishAsync(pain);

        var text = ReadReplies.Text(await _conversation.SayAsync("what should I do now?"));

        Assert.StartsWith(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("days.", text.Split("Sources:")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no; no; yes. When can I train again?", "Not your usual training while")]
    [InlineData("no; no; yes, and what about squats?", "Not while it is 4 out of 10")]
    [InlineData("can she come on thursday?", "Thursday is fine for a light start if")]
    [InlineData("no; no; yes. what should i do if it gets worse?", "At once to")]
    public async Task What_only_the_plan_can_answer_is_answered_with_it(string last, string expected)
    {
        var replies = await FinishAsync("no; 4; dull", last: last);

        Assert.StartsWith("You asked about that.", replies[^1].Text, StringComparison.Ordinal);
        Assert.Contains(expected, replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_watch_for_is_answered_with_what_would_change_the_level()
    {
        await FinishAsync("no; 4; dull");

        Assert.Contains("At once to", ReadReplies.Text(await _conversation.SayAsync("what should I do if it gets worse?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_on_somebody_elses_plan_speak_of_them()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("yes");
        var replies = await _conversation.SayAsync("my mum hurt her back after squats this morning, she is 60, dull, 4 out of 10");
        while (ConversationFixture.Level(replies) is null)
        {
            Assert.DoesNotContain("your back", ReadReplies.Text(await _conversation.SayAsync("why")), StringComparison.Ordinal);
            replies = await _conversation.SayAsync(ReadReplies.Question(replies) == "checklist" ? "none of these" : "no");
        }

        foreach (var asked in (string[])["what about deadlifts?", "can she train tomorrow?", "what should she do now?", "how do i brace?"])
        {
            Assert.DoesNotMatch(@"\byours?\b", ReadReplies.Text(await _conversation.SayAsync(asked)));
        }
    }

    [Theory]
    [InlineData("can i train tomorrow?")]
    [InlineData("what about squats?")]
    [InlineData("is it ok to do deadlifts")]
    public async Task Nobody_trains_who_is_to_be_seen_first(string said)
    {
        await FinishAsync("no; my left foot is numb; 4");

        Assert.Contains("Not before a clinician has seen you.", ReadReplies.Text(await _conversation.SayAsync(said)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_about_another_lift_changes_nothing_of_what_was_understood()
    {
        await FinishAsync("no; 4; dull");
        await _conversation.SayAsync("what about deadlifts?");

        Assert.Contains("Squat", ReadReplies.Text(await _conversation.SayAsync("change an answer")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("change severity to 7")]
    [InlineData("actually it is a 7 out of 10")]
    public async Task A_changed_answer_gives_a_new_assessment(string said)
    {
        await FinishAsync("no; 4; dull");

        var assessment = ConversationFixture.Entity(await _conversation.SayAsync(said), "backpain/assessment");

        Assert.Equal(7, (double?)assessment?["facts"]?["severity"]);
    }

    [Fact]
    public async Task A_rise_from_soon_is_said_as_one()
    {
        await FinishAsync("no; 4; dull", "2 weeks; sudden; worse");

        var replies = await _conversation.SayAsync("since today my left foot is numb");

        Assert.Contains("changes my advice", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Equal("urgent", ConversationFixture.Level(replies));
    }

    [Fact]
    public async Task A_card_sent_once_more_changes_nothing()
    {
        await FinishAsync("no; 4; dull");

        var replies = await _conversation.SubmitAsync(JObject.Parse("""{"type":"backpain/answers","questions":"severity","severity":"4"}"""));

        Assert.Contains("earlier question", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Null(ConversationFixture.Level(replies));
    }

    private async Task<IReadOnlyList<Microsoft.Bot.Schema.Activity>> FinishAsync(string travels, string onset = "today; sudden; same", string last = "no; no; yes")
    {
        string[] said = ["yes", "pulled the right side of my low back on squats", "none of these", "none of these", onset, travels, "dull; bending", "30; no; no", last];
        await _conversation.JoinAsync();
        IReadOnlyList<Microsoft.Bot.Schema.Activity> replies = [];
        foreach (var text in said)
        {
            if (ConversationFixture.Level(replies) is null)
            {
                replies = await _conversation.SayAsync(text);
            }
        }

        for (var turn = 0; ConversationFixture.Level(replies) is null; turn++)
        {
            Assert.True(turn < 5, "No outcome came.");
            replies = await _conversation.SayAsync("not sure");
        }

        return replies;
    }
}
