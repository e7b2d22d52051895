using System.Collections.Immutable;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Dialogs.Interruptions;

public sealed class MemberCommandsTests
{
    private static readonly MemberCommands Commands = new ConversationFixture().Services.GetRequiredService<MemberCommands>();

    [Theory]
    [InlineData("help", "help")]
    [InlineData("HELP!!", "help")]
    [InlineData("why do you ask?", "why")]
    [InlineData("start over", "startOver")]
    [InlineData("ok, can we start over please?", "startOver")]
    [InlineData(" Stop. ", "stop")]
    [InlineData("please stop now", "stop")]
    [InlineData("can I talk to a person?", "person")]
    [InlineData("delete my data", "deleteData")]
    [InlineData("could you delete my data please", "deleteData")]
    public void A_message_that_is_nothing_else_is_a_command(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("help, my legs are numb")]
    [InlineData("I can't stop the pain")]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("please")]
    [InlineData("please please")]
    [InlineData("stopping helps")]
    [InlineData("start")]
    [InlineData("it hurts when I start over again on squats")]
    [InlineData("it hurts when I go back")]
    public void A_message_that_says_more_is_an_answer(string text) => Assert.Null(Read(text));

    [Fact]
    public void What_was_ticked_on_a_card_is_never_passed_over() =>
        Assert.Null(Commands.Read(Message("stop") with { Card = new CardAnswers(ImmutableDictionary<string, ImmutableArray<string>>.Empty) }, Consultation.New));

    [Fact]
    public void A_button_names_its_command() => Assert.Equal("help", Commands.Read(Message(string.Empty) with { Command = "help" }, Consultation.New)?.Name);

    [Fact]
    public void A_button_of_no_command_is_none() => Assert.Null(Commands.Read(Message("help") with { Command = "__proto__" }, Consultation.New));

    private static string? Read(string text) => Commands.Read(Message(text), Consultation.New)?.Name;

    private static MemberMessage Message(string text) => new(text, null, DateTimeOffset.UnixEpoch, null);
}
