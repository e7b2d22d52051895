namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>What a coach and a worker asked after the outcome: a plain yes or no, a time frame, no dose, and comfort.</summary>
public sealed class CoachQuestionTests
{
    private const string Sore = "back squats 40 minutes ago, heavier than usual, right side of my low back, 6/10, stiff, no leg pain, it began at once, I am 29";
    private const string Numb = "deadlifts yesterday, right side of my low back, pain 4, my left foot is numb since";

    [Theory]
    [InlineData(Sore, "Do I need to go to hospital, yes or no?", "No, by what you told me you need no hospital now.")]
    [InlineData(Sore, "Ok so no hospital then?", "No, by what you told me you need no hospital now.")]
    [InlineData(Sore, "must go hospital?", "No, by what you told me you need no hospital now.")]
    [InlineData(Sore, "should I go to A&E?", "No, by what you told me you need no hospital now.")]
    [InlineData(Sore, "When can we get him squatting again?", "Not while it is 6 out of 10")]
    [InlineData(Sore, "do I have to stop squatting for this?", "Not while it is 6 out of 10")]
    [InlineData(Sore, "can I work Monday? I lift boxes in warehouse", "Most people can")]
    [InlineData(Sore, "Go to work Monday yes or no?", "Most people can")]
    [InlineData(Sore, "can I lift boxes at work?", "Light work is mostly fine")]
    [InlineData(Sore, "sick note for work?", "I can't write one.")]
    [InlineData(Sore, "can I go to doctor for paper for boss?", "I can't write one.")]
    [InlineData(Sore, "what tablet can I take?", "Ask a pharmacist first")]
    [InlineData(Sore, "can I take paracetamol", "Many people can, but ask a pharmacist first.")]
    [InlineData(Sore, "how many a day?", "I can name no dose.")]
    [InlineData(Sore, "Can I get something short I can write in the training log and keep on Ben's file?", "Yes. Say \"note for my coach\"")]
    [InlineData(Sore, "Is there a summary I can print or save for his file?", "Yes. Say \"note for my coach\"")]
    [InlineData(Sore, "What did I do wrong as his coach?", "Nobody is to blame: backs get sore")]
    [InlineData(Sore, "Was it my fault? What should I change in how I coach it?", "Nobody is to blame: backs get sore")]
    [InlineData(Sore, "What should I have done differently with his programming today?", "Nobody is to blame: backs get sore")]
    public async Task Each_gets_a_plain_answer(string story, string asked, string expected)
    {
        var member = await OutcomeMember.AfterAsync(story);

        Assert.StartsWith(expected, await member.AskAsync(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_to_be_seen_today_is_not_told_that_no_hospital_is_needed()
    {
        var member = await OutcomeMember.AfterAsync(Numb);

        var text = await member.AskAsync("do I need to go to hospital, yes or no?");

        Assert.DoesNotContain("no hospital", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("seen", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_to_squat_again_says_how_long_it_mostly_takes()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync("When can we get him squatting again?");

        Assert.Contains("How long it takes: this looks most like", text, StringComparison.Ordinal);
        Assert.Matches("days|weeks", text);
    }

    [Theory]
    [InlineData("can I squat today?")]
    [InlineData("can I train tonight?")]
    [InlineData("What about deadlifts today?")]
    public async Task Today_is_never_fine_while_it_hurts(string asked)
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync(asked);

        Assert.StartsWith("Not ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("is fine for a light start", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I take ibuprofen?")]
    [InlineData("how many tablets a day?")]
    public async Task What_was_told_against_tablets_comes_first(string asked)
    {
        var member = await OutcomeMember.AfterAsync($"{Sore}, I have a stomach ulcer");

        Assert.StartsWith("Take no anti-inflammatory tablets on your own", await member.AskAsync(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_change_names_what_was_told_and_what_helps()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        var text = await member.AskAsync("What should I change in how I coach it?");

        Assert.Contains("too much, too soon", text, StringComparison.Ordinal);
        Assert.Contains("\n- ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_dose_is_named()
    {
        var member = await OutcomeMember.AfterAsync(Sore);

        Assert.DoesNotMatch("[0-9]+ ?(mg|g|tablets)", await member.AskAsync("how much paracetamol can I take a day?"));
    }
}
