namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>The ladder back to the exercise that hurt, for whoever asks for it.</summary>
public sealed class WayBackTests
{
    private const string Sore = "leg press yesterday, right side of my low back, 5/10, stiff, no leg pain, I am 27";
    private const string Runner = "my low back is stiff since a long run yesterday, both sides, 3/10, no leg pain, I am 27";
    private const string Yogi = "my low back is stiff since yoga yesterday, both sides, 3/10, no leg pain, I am 27";
    private const string Numb = "deadlifts yesterday, right side of my low back, pain 4, my left foot is numb since";
    private const string CannotPee = "deadlifts yesterday, since then I can't pee and it is numb between my legs";

    [Theory]
    [InlineData("how do I get back to the leg press?")]
    [InlineData("show me the ladder")]
    [InlineData("what are the steps?")]
    [InlineData("Show me the steps back")]
    [InlineData("how can I return to lifting?")]
    public async Task Every_rung_is_shown_for_the_exercise_that_hurt(string asked)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync(asked);

        Assert.StartsWith("**Leg press: the way back, step by step**", text, StringComparison.Ordinal);
        Assert.Equal(["When", "Step", "Step", "Step", "Go"], text.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(' ')[0]));
    }

    [Theory]
    [InlineData(Runner, "half of your usual time")]
    [InlineData(Yogi, "half of your usual reps or time")]
    public async Task Who_lifts_nothing_hears_of_no_weight(string story, string expected)
    {
        var member = await OutcomeMember.AfterAsync(story);

        var text = await member.AskAsync("what are the steps?");

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("weight", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_of_another_exercise_are_its_own()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        Assert.StartsWith("**Running: the way back", await member.AskAsync("how do I get back to running?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_to_be_seen_first_hears_what_is_safe_until_then()
    {
        var member = await OutcomeMember.AfterAsync(Numb);

        var text = await member.AskAsync("show me the ladder");

        Assert.StartsWith("**The steps back come once a clinician has seen you.", text, StringComparison.Ordinal);
        Assert.Contains("Until you are seen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Step 1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show me the ladder")]
    [InlineData("how do I get back to deadlifts?")]
    [InlineData("may I lift my toddler?")]
    public async Task Who_was_sent_for_help_gets_no_plan(string asked)
    {
        var member = await OutcomeMember.AfterAsync(CannotPee);

        var text = await member.AskAsync(asked);

        Assert.Contains("now, because of", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)step|hips and knees", text);
    }

    [Theory]
    [InlineData(Sore, "Sit down and let a child climb up to you", "Better not until")]
    [InlineData(Numb, "Better not until you have been seen.", "two small trips")]
    public async Task What_may_be_lifted_goes_by_the_level(string story, string expected, string not)
    {
        var member = await OutcomeMember.AfterAsync(story);

        var text = await member.AskAsync("may I lift my toddler?");

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(not, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Sore, "should I see a doctor if it keeps coming back?", "No, by what you told me you need no visit now.")]
    [InlineData(Sore, "do I need to see a doctor?", "No, by what you told me you need no visit now.")]
    [InlineData(Numb, "should I see a doctor?", "Yes, today: call ")]
    public async Task Whether_to_be_seen_is_answered_with_yes_or_no_first(string story, string asked, string expected)
    {
        var member = await OutcomeMember.AfterAsync(story);

        Assert.StartsWith(expected, await member.AskAsync(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_beside_what_changes_the_advice_is_answered_beneath_it()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var replies = await member.SayAsync("It keeps coming back, should I see a doctor?");

        Assert.Contains("soon", replies.Select(reply => ConversationFixture.Level([reply])));
        Assert.StartsWith("You asked about that. Yes, in the next days", replies[^1].Text, StringComparison.Ordinal);
    }
}
