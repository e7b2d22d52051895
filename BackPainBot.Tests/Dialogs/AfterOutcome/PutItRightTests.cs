using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>After an outcome there is a natural way to say that something in it is wrong.</summary>
public sealed class PutItRightTests
{
    private const string Sore = "leg press yesterday, right side of my low back, 5/10, stiff, worse bending, no leg pain, no warm-up, I am 27";
    private const string Long = "deadlifts yesterday and my low back hurts, 4/10, left side, it keeps coming back, no leg pain, I am 45";
    private const string CannotPee = "deadlifts yesterday, since then I can't pee and it is numb between my legs";

    [Fact]
    public async Task The_outcome_offers_the_steps_the_note_and_a_correction()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        Assert.Equal(["Show the steps back", "Note for my doctor", "Something is wrong in this"], Offered(member.Outcome));
    }

    [Theory]
    [InlineData("Show the steps back", "**Leg press: the way back")]
    [InlineData("Note for my doctor", "Here is a note to show to a clinician.")]
    [InlineData("Something is wrong in this", "This is what I have so far:")]
    public async Task Each_of_them_does_what_it_says(string pressed, string expected)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        Assert.StartsWith(expected, await member.AskAsync(pressed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_offered_beside_an_emergency()
    {
        var member = await OutcomeMember.AfterAsync(CannotPee);

        Assert.Empty(Offered(member.Outcome));
    }

    [Fact]
    public async Task What_was_understood_is_read_back_with_a_way_to_change_each()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var replies = await member.SayAsync("Something is wrong in this");

        var text = ReadReplies.Text(replies);
        Assert.Contains("Your workout: Leg press", text, StringComparison.Ordinal);
        Assert.Contains("What makes it worse: Bending or sitting", text, StringComparison.Ordinal);
        Assert.Contains("Change workout", Offered(replies));
        Assert.Contains("Change what makes it worse", Offered(replies));
        var changed = await member.SayAsync("change my age to 43");
        Assert.Contains("43", ReadReplies.Text(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_that_asks_for_a_visit_is_among_them_and_is_read_back_before_it_goes()
    {
        var member = await OutcomeMember.AfterAsync(Long);

        var replies = await member.SayAsync("Something is wrong in this");
        Assert.Contains("A sign to have checked: pain that is not settling", ReadReplies.Text(replies), StringComparison.Ordinal);

        Assert.Contains("Do you have this: pain that is not settling?", await member.AskAsync("I do not have that sign"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_age_that_was_a_button_is_read_back_as_the_button()
    {
        var member = new ConversationFixture();
        await member.JoinAsync();
        await member.SayAsync("yes");
        var replies = await member.SayAsync("leg press yesterday, right side of my low back, 5/10, stiff, worse bending, no leg pain");
        while (ConversationFixture.Level(replies) is null)
        {
            replies = await member.SayAsync(ReadReplies.Question(replies) switch { "checklist" => "none of these", "age" => "30 to 49", _ => "not sure" });
        }

        Assert.Contains("Your age: 30 to 49", ReadReplies.Text(await member.SayAsync("change an answer")), StringComparison.Ordinal);
        Assert.Contains("Age: 30 to 49", ReadReplies.Text(await member.SayAsync("note for my doctor")), StringComparison.Ordinal);
        Assert.Contains("### Danger signs asked", ReadReplies.Text(await member.SayAsync("note for my doctor")), StringComparison.Ordinal);
    }

    private static string[] Offered(IReadOnlyList<Activity> replies) =>
        [.. replies.SelectMany(reply => reply.SuggestedActions?.Actions ?? []).Select(action => action.Title)];
}
