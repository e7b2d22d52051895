using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Languages;

/// <summary>Who chose simple English is asked the lists in simpler words, and is met in their language again.</summary>
public sealed class SimpleEnglishTests
{
    private static readonly JObject Simple = JObject.Parse("""{ "type": "backpain/command", "command": "simpleEnglish" }""");

    [Fact]
    public async Task Both_lists_come_in_simpler_words_with_the_same_choices()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("bolą mnie plecy po treningu");

        var first = await conversation.SubmitAsync(Simple);

        Assert.Contains("I cannot pee, or pee comes out and I cannot stop it", ReadReplies.Everything(first), StringComparison.Ordinal);
        Assert.Equal(["bladder", "bowel", "saddleNumbness", "sexualFunction", "bothLegs", "legWeakness", "majorTrauma", "chest", "rhabdomyolysis"], ConversationFixture.Choices(first));
        var second = await conversation.SayAsync("none of these");
        Assert.Contains("so that my blood does not clot", ReadReplies.Everything(second), StringComparison.Ordinal);
        Assert.DoesNotContain("groin", ReadReplies.Everything(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_simpler_choice_that_is_typed_is_that_choice()
    {
        var conversation = new ConversationFixture();
        await conversation.JoinAsync();
        await conversation.SayAsync("bolą mnie plecy po treningu");
        await conversation.SubmitAsync(Simple);

        Assert.Equal("emergency", ConversationFixture.Level(await conversation.SayAsync("I do not feel the skin between my legs, or where I wipe after the toilet")));
    }

    [Fact]
    public async Task After_an_outcome_a_message_in_their_language_gets_its_line_again()
    {
        var member = await AfterOutcome.OutcomeMember.AfterAsync("leg press yesterday, right side of my low back, 5/10, no leg pain");

        Assert.Contains("po polsku", await member.AskAsync("czy mogę dźwigać w pracy? nie rozumiem wszystkich słów"), StringComparison.Ordinal);
    }
}
