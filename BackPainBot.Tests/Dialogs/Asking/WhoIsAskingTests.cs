namespace BackPainBot.Tests.Dialogs.Asking;

/// <summary>Who writes, and for whom.</summary>
public sealed class WhoIsAskingTests
{
    private readonly ConversationFixture _conversation = new(locale: "en-GB");

    [Fact]
    public async Task A_member_under_sixteen_is_asked_for_an_adult_and_goes_on_with_one()
    {
        await BeginAsync();

        var asked = await _conversation.SayAsync("i'm 14 and my low back is sore since gymnastics");
        Assert.Equal("consent", ReadReplies.Question(asked));
        Assert.Contains("grown-up", ReadReplies.Everything(asked), StringComparison.Ordinal);

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

    [Fact]
    public async Task A_child_who_never_says_yes_is_on_their_own()
    {
        await BeginAsync();
        await _conversation.SayAsync("i'm 14 and my low back is sore since gymnastics");
        await _conversation.SayAsync("hm");
        await _conversation.SayAsync("🙂");

        Assert.Equal("soon", ConversationFixture.Level(await _conversation.SayAsync("what?")));
    }

    [Theory]
    [InlineData("my dad is here", "checklist")]
    [InlineData("she's here now", "checklist")]
    [InlineData("my dad isn't here", "consent")]
    [InlineData("nobody is here", "consent")]
    public async Task An_adult_who_is_there_is_a_yes(string said, string question)
    {
        await BeginAsync();
        await _conversation.SayAsync("i'm 14 and my low back is sore since gymnastics");

        Assert.Equal(question, ReadReplies.Question(await _conversation.SayAsync(said)));
    }

    [Fact]
    public async Task Somebody_elses_danger_sign_after_training_is_heard_in_the_first_message() =>
        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync("my girlfriend can't feel her legs after a deadlift")));

    [Fact]
    public async Task A_child_who_told_their_age_first_is_asked_for_an_adult_as_they_agree()
    {
        await _conversation.SayAsync("i'm 14 and my low back is sore since gymnastics");

        Assert.Contains("grown-up", ReadReplies.Everything(await _conversation.SayAsync("yes")), StringComparison.Ordinal);
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
    [InlineData("asking for my client, her lower back is sore after squats")]
    [InlineData("my wife's back has been hurting since yoga yesterday")]
    [InlineData("my friend has back pain after running")]
    [InlineData("i'm a coach, a guy in my class hurt his back rowing")]
    [InlineData("one of my members did deadlifts and now his back is killing him, no numbness")]
    [InlineData("my husband strained his back, he's 45, deadlift, came on at once, left side")]
    public async Task Someone_elses_back_is_asked_about_in_their_name(string said)
    {
        await BeginAsync();

        var replies = await _conversation.SayAsync(said);

        Assert.Contains("answer for them", ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my mum had a slipped disc and now my back hurts since squats")]
    [InlineData("my friend told me to do good mornings and my lower back hurts")]
    [InlineData("my coach made me deadlift, low back pain since")]
    [InlineData("my brother had back pain for years and i think it's the same for me, rowing yesterday")]
    [InlineData("my mate fell off the rig and broke his back. mine's just stiff")]
    [InlineData("my dad hurt his back, i'm just sore")]
    [InlineData("low back is sore since helping my friend move, i lifted a sofa")]
    public async Task An_own_back_beside_someone_elses_is_the_members(string said)
    {
        await BeginAsync();

        Assert.DoesNotContain("answer for them", ReadReplies.Text(await _conversation.SayAsync(said)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none. not me but my aunt had cancer in her bones, does that count? it started with back pain")]
    [InlineData("none of these, i'm a trainer myself")]
    [InlineData("none, i'm more worried about my mum's back")]
    public async Task Whoever_told_of_their_own_back_and_then_of_others_is_still_the_patient(string said)
    {
        await BeginAsync();
        await _conversation.SayAsync("my lower back is stiff and sore since kettlebells yesterday");

        Assert.DoesNotContain("answer for them", ReadReplies.Text(await _conversation.SayAsync(said)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("she is numb between the legs")]
    [InlineData("he can't feel his legs")]
    [InlineData("she wet herself")]
    public async Task What_the_other_person_has_counts_as_danger_while_they_are_asked_about(string said)
    {
        await BeginAsync();
        await _conversation.SayAsync("asking for my friend with a sore back");

        Assert.Equal("emergency", ConversationFixture.Level(await _conversation.SayAsync(said)));
    }

    [Fact]
    public async Task Someone_elses_back_is_theirs_in_questions_buttons_and_outcome()
    {
        await BeginAsync();
        var asked = await _conversation.SayAsync("my wife's low back is sore since deadlifts yesterday");

        Assert.Contains("new since their back began", ReadReplies.Text(asked), StringComparison.Ordinal);
        Assert.Contains("They cannot pee", ReadReplies.Everything(asked), StringComparison.Ordinal);
        var outcome = await _conversation.SayAsync("she can't pee");
        Assert.Contains("Get them to A&E now", ReadReplies.Text(outcome), StringComparison.Ordinal);
        Assert.DoesNotContain("yourself", ReadReplies.Everything(outcome), StringComparison.Ordinal);
        Assert.Contains("get them to A&E now", ReadReplies.Text(await _conversation.SayAsync("are you sure?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_means_their_own_back_can_say_so()
    {
        await BeginAsync();
        await _conversation.SayAsync("asking for a friend with a sore back");

        Assert.Contains("your own back", ReadReplies.Text(await _conversation.SayAsync("ok, it's me")), StringComparison.Ordinal);
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
