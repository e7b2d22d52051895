using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Consultations;

public sealed class CardReaderTests
{
    private readonly ConversationFixture _conversation = new();

    [Fact]
    public async Task A_list_of_danger_signs_that_is_sent_twice_denies_only_what_was_on_it()
    {
        var first = await OpenChecklistAsync();

        var second = ConversationFixture.Choices(await _conversation.SubmitAsync(Answer(first, "none")));
        var again = ConversationFixture.Choices(await _conversation.SubmitAsync(Answer(first, "none")));

        Assert.Contains("fever", second);
        Assert.Equal(second, again);
    }

    [Fact]
    public async Task A_danger_sign_ticked_on_a_list_of_before_is_heard()
    {
        var first = await OpenChecklistAsync();
        await _conversation.SubmitAsync(Answer(first, "none"));

        var replies = await _conversation.SubmitAsync(Answer(first, "bladder"));

        Assert.Equal("emergency", ConversationFixture.Level(replies));
    }

    [Fact]
    public async Task Days_that_were_pressed_count_from_when_they_were_pressed()
    {
        await _conversation.JoinAsync();
        await _conversation.SubmitAsync(JObject.Parse("""{"type":"backpain/answers","questions":"consent","otherwise":"yes"}"""));
        await _conversation.SayAsync("Ask me step by step");
        await _conversation.SubmitAsync(Answer(ConversationFixture.Choices(await _conversation.SayAsync("help")), "none"));
        await _conversation.SubmitAsync(Answer(ConversationFixture.Choices(await _conversation.SayAsync("help")), "none"));
        var replies = await _conversation.SubmitAsync(JObject.Parse("""
            {"type":"backpain/answers","questions":"activity,when,onset","activity":"squat","when":"yesterday","onset":"yesterday"}
            """));
        while (ReadReplies.Question(replies) is { } question)
        {
            replies = await _conversation.SubmitAsync(JObject.Parse($$"""{"type":"backpain/answers","questions":"{{question}}","{{question}}":"notSure"}"""));
        }

        Assert.Equal(26, (double)ConversationFixture.Entity(replies, "backpain/assessment")!["facts"]!["onsetHoursAgo"]!);
        Assert.Null(ConversationFixture.Level(await _conversation.SayAsync("it is still sore since the squats")));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("garbage,rubbish")]
    [InlineData("yes")]
    public async Task Choices_that_are_not_ours_deny_nothing(string chosen)
    {
        var first = await OpenChecklistAsync();

        Assert.Equal(first, ConversationFixture.Choices(await _conversation.SubmitAsync(Answer(first, chosen))));
    }

    [Fact]
    public async Task A_check_that_was_never_asked_is_not_denied()
    {
        var first = await OpenChecklistAsync();

        var replies = await _conversation.SubmitAsync(
            JObject.Parse("""{ "type": "backpain/answers", "questions": "confirm:bladder", "confirm:bladder": "no" }"""));

        Assert.Equal(first, ConversationFixture.Choices(replies));
    }

    [Fact]
    public async Task A_card_of_before_takes_back_no_danger_sign()
    {
        await _conversation.SayAsync("my low back hurts since rows and my left foot is numb");
        await _conversation.SayAsync("yes");

        var replies = await _conversation.SubmitAsync(JObject.Parse("""{ "type": "backpain/answers", "questions": "neuro", "neuro": "none" }"""));

        Assert.Equal("urgent", (string?)ConversationFixture.Entity(replies, "backpain/question")?["levelSoFar"]);
    }

    private async Task<string[]> OpenChecklistAsync()
    {
        await _conversation.SayAsync("pulled my lower back doing rows this morning");
        return ConversationFixture.Choices(await _conversation.SayAsync("yes"));
    }

    private static JObject Answer(string[] listed, string chosen) => new()
    {
        ["type"] = "backpain/answers",
        ["questions"] = "checklist",
        ["listed"] = string.Join(',', listed),
        ["checklist"] = chosen,
    };
}
