namespace BackPainBot.Tests.Dialogs.Interruptions;

/// <summary>What a member may say at any time, at a question of every dialog.</summary>
public sealed class EveryDialogTests
{
    private static readonly string[] AsksAgain =
    [
        "help", "why do you ask?", "can I talk to a person?", "what do you know about me?", "change an answer",
        "is it ok to stretch?", "why does lifting hurt my back?", "you are useless", "🙂", "{\"a\": 1}",
        "what is the capital of France?", "hello", "thanks",
    ];

    public static TheoryData<string, string> Matrix()
    {
        var rows = new TheoryData<string, string>();
        foreach (var question in OpenDialog.Questions)
        {
            foreach (var said in AsksAgain)
            {
                rows.Add((string)question, said);
            }
        }

        return rows;
    }

    public static TheoryData<string> Questions => OpenDialog.Questions;

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task It_is_answered_and_the_open_question_comes_again(string question, string said)
    {
        var (conversation, open) = await OpenDialog.AtAsync(question);

        var replies = await conversation.SayAsync(said);
        if (ReadReplies.Question(replies) is null)
        {
            // The menu of what can be changed waits for a choice first.
            replies = await conversation.SayAsync("Leave it as it is");
        }

        Assert.NotNull(ReadReplies.Question(open));
        Assert.Equal(ReadReplies.Question(open), ReadReplies.Question(replies));
        Assert.Equal(ConversationFixture.Choices(open), ConversationFixture.Choices(replies));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_danger_sign_is_answered_at_once(string question)
    {
        var (conversation, _) = await OpenDialog.AtAsync(question);

        Assert.Equal("emergency", ConversationFixture.Level(await conversation.SayAsync("i also can't pee any more and i'm numb between the legs")));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Stop_ends_the_questions_and_the_next_message_goes_on_with_them(string question)
    {
        var (conversation, open) = await OpenDialog.AtAsync(question);

        var stopped = await conversation.SayAsync("stop");
        var next = await conversation.SayAsync("hi");

        Assert.Null(ReadReplies.Question(stopped));
        Assert.Equal(ReadReplies.Question(open), ReadReplies.Question(next));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Start_over_begins_with_nothing_known(string question)
    {
        var (conversation, _) = await OpenDialog.AtAsync(question);

        var replies = await conversation.SayAsync("start over");

        Assert.Equal(question == "consent" ? "consent" : "story", ReadReplies.Question(replies));
    }

    [Theory]
    [InlineData("consent", "consent")]
    [InlineData("story", "story")]
    [InlineData("checklist", "story")]
    [InlineData("checklist.today", "checklist")]
    [InlineData("confirm", "story")]
    [InlineData("activity", "checklist")]
    [InlineData("onset", "checklist")]
    [InlineData("radiation", "onset")]
    [InlineData("change", "age")]
    public async Task Back_asks_the_question_before(string question, string before)
    {
        var (conversation, _) = await OpenDialog.AtAsync(question);

        Assert.Equal(before, ReadReplies.Question(await conversation.SayAsync("go back")));
    }

    [Fact]
    public async Task Back_is_a_button_too()
    {
        var (conversation, _) = await OpenDialog.AtAsync("checklist");

        var replies = await conversation.SubmitAsync(Newtonsoft.Json.Linq.JObject.Parse("""{"type":"backpain/command","command":"back"}"""));

        Assert.Equal("story", ReadReplies.Question(replies));
    }

    [Theory]
    [InlineData("I can't stop the pain", "help")]
    [InlineData("it hurts when I go back", "back")]
    [InlineData("start", "start over")]
    public async Task An_ordinary_answer_is_no_command(string said, string command)
    {
        var (conversation, _) = await OpenDialog.AtAsync("story");

        var replies = await conversation.SayAsync(said);

        Assert.NotEqual(ReadReplies.Text(await new ConversationFixture().SayAsync(command)), ReadReplies.Text(replies));
        Assert.Equal("checklist", ReadReplies.Question(replies));
    }

    [Fact]
    public async Task Back_alone_says_where_it_hurts_while_that_is_asked()
    {
        var (conversation, _) = await OpenDialog.AtAsync("story");

        Assert.Equal("checklist", ReadReplies.Question(await conversation.SayAsync("back")));
    }
}
