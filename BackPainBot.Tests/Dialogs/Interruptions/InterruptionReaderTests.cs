using System.Collections.Immutable;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Dialogs.Interruptions;

public sealed class InterruptionReaderTests
{
    private static readonly InterruptionReader Reader = new ConversationFixture().Services.GetRequiredService<InterruptionReader>();

    [Theory]
    [InlineData("help", Interruption.Help)]
    [InlineData("HELP!!", Interruption.Help)]
    [InlineData("why do you ask?", Interruption.Why)]
    [InlineData("start over", Interruption.StartOver)]
    [InlineData(" Stop. ", Interruption.Stop)]
    [InlineData("can I talk to a person?", Interruption.Person)]
    [InlineData("delete my data", Interruption.DeleteMyData)]
    public void A_message_that_is_nothing_else_interrupts(string text, Interruption expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("help, my legs are numb")]
    [InlineData("I can't stop the pain")]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("it hurts when I start over again on squats")]
    public void A_message_that_says_more_is_an_answer(string text) => Assert.Null(Read(text));

    [Fact]
    public void What_was_ticked_on_a_card_is_never_passed_over() =>
        Assert.Null(Reader.Read(new MemberMessage("stop", new CardAnswers(ImmutableDictionary<string, ImmutableArray<string>>.Empty), DateTimeOffset.UnixEpoch, null)));

    private static Interruption? Read(string text) => Reader.Read(new MemberMessage(text, null, DateTimeOffset.UnixEpoch, null));
}
