namespace BackPainBot.Tests.Dialogs.Asking;

/// <summary>Who writes, and for whom.</summary>
public sealed class WhoIsAskingTests
{
    private readonly ConversationFixture _conversation = new();

    [Fact]
    public async Task A_member_under_sixteen_is_asked_for_an_adult_and_goes_on_with_one()
    {
        await BeginAsync();

        var asked = await _conversation.SayAsync("i'm 14 and my low back is sore since gymnastics");
        Assert.Equal("consent", ReadReplies.Question(asked));
        Assert.Contains("grown-up", ReadReplies.Text(asked), StringComparison.Ordinal);

        Assert.Equal("consent", ReadReplies.Question(await _conversation.SayAsync("dunno")));
        Assert.Equal("checklist", ReadReplies.Question(await _conversation.SayAsync("yes")));
        Assert.Equal("checklist", ReadReplies.Question(await _conversation.SayAsync("none of these")));
    }

    [Fact]
    public async Task Without_an_adult_there_is_someone_to_see_and_a_line_for_children()
    {
        await BeginAsync();
        await _conversation.SayAsync("i'm 14 and my low back is sore since gymnastics");

        var replies = await _conversation.SayAsync("no");

        Assert.Equal("soon", ConversationFixture.Level(replies));
        Assert.Contains("0800 1111", ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i'm 14 and since gymnastics my back hurts and i can't pee")]
    [InlineData("i'm 14, i can't pee and i'm numb between the legs")]
    public async Task A_danger_sign_needs_no_adult(string said)
    {
        await BeginAsync();

        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync(said)));
    }

    [Fact]
    public async Task A_danger_sign_is_answered_while_the_adult_is_asked_for()
    {
        await BeginAsync();
        await _conversation.SayAsync("i'm 14 and my low back is sore since gymnastics");

        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync("and i can't pee")));
    }

    [Theory]
    [InlineData("my mum pulled her lower back doing deadlifts yesterday")]
    [InlineData("asking for my son, he is 14 and his low back is sore since football")]
    public async Task Someone_elses_back_is_asked_about_in_their_name(string said)
    {
        await BeginAsync();

        var replies = await _conversation.SayAsync(said);

        Assert.Contains("answer for them", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Equal("checklist", ReadReplies.Question(replies));
    }

    [Fact]
    public async Task An_own_back_beside_someone_elses_is_the_members()
    {
        await BeginAsync();

        Assert.DoesNotContain("answer for them", ReadReplies.Text(await _conversation.SayAsync("my mum had a slipped disc and now my back hurts since squats")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_pain_gets_prevention_after_the_danger_signs()
    {
        await BeginAsync();

        var replies = await _conversation.SayAsync("i have no pain now, how do i prevent back pain from lifting?");

        Assert.Null(ReadReplies.Question(replies));
        Assert.Contains("get help at once", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Contains("Sources:", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.NotNull(ReadReplies.Question(await _conversation.SayAsync("hi")));
    }

    private async Task BeginAsync()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("yes");
    }
}
