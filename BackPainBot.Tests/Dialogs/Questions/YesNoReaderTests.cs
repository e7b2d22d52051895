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
