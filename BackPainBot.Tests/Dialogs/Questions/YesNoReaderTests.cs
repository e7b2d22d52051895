using System.Collections.Immutable;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Dialogs.Questions;

public sealed class YesNoReaderTests
{
    private static readonly YesNoReader Reader = new ConversationFixture().Services.GetRequiredService<YesNoReader>();

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yeah.", true)]
    [InlineData("ok", true)]
    [InlineData("sure!", true)]
    [InlineData("Yes, go on", true)]
    [InlineData("no", false)]
    [InlineData("nah", false)]
    [InlineData("No, thanks", false)]
    [InlineData("yes that is fine by me", true)]
    [InlineData("no problem at all", true)]
    [InlineData("why not", true)]
    [InlineData("yes of course, i have nothing to hide haha", true)]
    [InlineData("yes, my back hurts since squats and i need help with it", true)]
    [InlineData("not ok", false)]
    [InlineData("I'd rather not", false)]
    [InlineData("I don't agree", false)]
    public void A_plain_reply_is_read(string text, bool expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("banana")]
    [InlineData("no idea what this is about")]
    [InlineData("no feeling in foot")]
    [InlineData("ok no")]
    [InlineData("ok, i do not agree")]
    [InlineData("yes, no, wait")]
    [InlineData("sure, but delete it")]
    [InlineData("yes but don't keep my data")]
    [InlineData("not sure")]
    [InlineData("are you sure?")]
    [InlineData("🙃")]
    [InlineData("{\"consent\":\"yes\"}")]
    [InlineData("<b>yes</b>")]
    public void A_reply_that_is_neither_is_left_open(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("Hi, yes ok I suppose so I did deadlifts on Monday and my low back has been sore since")]
    [InlineData("hi yes ok i suppose\nI did deadlifts on Monday and my low back is sore")]
    [InlineData("I suppose so. deadlifts monday, sore low back")]
    [InlineData("yes, I did squats but it does not go down my leg")]
    [InlineData("yes I pulled something on the leg press")]
    [InlineData("ok sure my back hurts after squats")]
    public void A_yes_before_the_story_is_a_yes(string text) => Assert.True(Reader.Read(Message(text), aloneOnly: true));

    [Theory]
    [InlineData("ok so my back hurts after squats")]
    [InlineData("please please help, my back hurts after squats")]
    [InlineData("yes but don't keep it, my back hurts after squats")]
    [InlineData("yes no wait, my back hurts after squats")]
    [InlineData("yes my back hurts after squats but I don't want that stored")]
    [InlineData("yes, I would rather not, my back hurts after squats")]
    [InlineData("I suppose not, my back hurts after squats")]
    public void What_may_be_a_no_before_the_story_is_asked_again(string text) => Assert.Null(Reader.Read(Message(text), aloneOnly: true));

    [Fact]
    public void The_no_inside_a_story_refuses_nothing() =>
        Assert.Null(Reader.Read(Message("no pain in my legs but my back is sore since squats"), aloneOnly: true));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void A_card_answers_as_well(string choice, bool expected)
    {
        var card = new CardAnswers(ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("consent", [choice]));

        Assert.Equal(expected, Reader.Read(new MemberMessage(string.Empty, card, DateTimeOffset.UnixEpoch, null), aloneOnly: false));
    }

    private static bool? Read(string text) => Reader.Read(Message(text), aloneOnly: false);

    private static MemberMessage Message(string text) => new(text, null, DateTimeOffset.UnixEpoch, null);
}
