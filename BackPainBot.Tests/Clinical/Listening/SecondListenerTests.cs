using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical.Listening;

/// <summary>The two nets together, on the knowledge as it is.</summary>
public sealed class SecondListenerTests
{
    [Theory]
    [InlineData("I sit on the loo with my legs crossed for ages and the wee just will not begin any more")]
    [InlineData("when I dry myself after the shower the bit between my legs might as well belong to another person")]
    [InlineData("I have soiled my underpants again and I never noticed until I got home")]
    [InlineData("my toes keep brushing the carpet because that foot refuses to come up")]
    [InlineData("it feels as though somebody has parked a van on my breastbone and I am clammy")]
    [InlineData("I woke up looking at the gym ceiling with strangers around me")]
    [InlineData("what I pass looks like cola since the spin class")]
    [InlineData("nobody would miss me and I have counted out the tablets")]
    [InlineData("one half of my mouth will not smile and my words come out mushy")]
    [InlineData("both my legs have gone to string and fold when I cross the road")]
    [InlineData("my sciatica used to be right side. Now it's in both legs")]
    public void A_danger_sign_told_sideways_is_heard_or_asked_about(string text)
    {
        var verdict = Core.Judge(text);

        Assert.True(verdict.FlagToConfirm is not null || verdict.LevelSoFar >= LevelOfCare.Emergency);
    }

    [Theory]
    [InlineData("I did deadlifts on Monday and my lower back has been stiff since, about a four")]
    [InlineData("both sides of my back are achy after the rowing class, nothing else going on")]
    [InlineData("pulled something on the left doing kettlebell swings, it eases when I walk")]
    [InlineData("my quads are wrecked from lunges and my back is a bit tight")]
    [InlineData("no numbness, no trouble on the toilet, just a sore back after squats")]
    [InlineData("can I go swimming tomorrow with a stiff back?")]
    [InlineData("thanks, that helped a lot")]
    [InlineData("I am 45, I sit at a desk and I do pilates twice a week")]
    public void An_ordinary_message_is_not_asked_about(string text)
    {
        var verdict = Core.Judge(text);

        Assert.Null(verdict.FlagToConfirm);
        Assert.Null(verdict.LevelSoFar);
    }

    [Fact]
    public void Most_members_who_tell_of_an_ordinary_back_are_asked_nothing_needless()
    {
        string[] openings = ["Hi, ", "So ", "Yesterday I trained and ", "It is nothing much but ", ""];
        string[] complaints =
        [
            "my back is stiff after squats", "it hurts when I bend", "the left side is tight", "my back aches when I sit", "I pulled it on the last rep",
            "it is sore across the belt line", "my back locked for a second and then let go", "it is a dull ache", "it twinges when I twist", "my hips and back are tight",
        ];
        var texts = openings.SelectMany(o => complaints.Select(c => o + c)).ToList();

        Assert.True(texts.Count(t => Core.Judge(t).FlagToConfirm is not null) <= 1);
    }

    [Theory]
    [InlineData("\u0000\u0001\ufffd\ud800 pee \udc00")]
    [InlineData("🦴🔥💧🚽😅😂👍👍👍👍👍👍👍👍👍👍")]
    [InlineData("zażółć gęślą jaźń صباح الخير 我的背很痛 मेरी पीठ")]
    public void Any_text_is_listened_to_without_failing(string text) => Assert.NotNull(Core.Judge(text));

    [Fact]
    public void A_message_of_twenty_thousand_characters_is_listened_to_without_failing()
    {
        var words = string.Concat(Enumerable.Repeat("numb, wee! no? can't and-or ", 800));

        Assert.NotNull(Core.Judge(words[..20_000]));
        Assert.NotNull(Core.Judge(new string('a', 20_000)));
    }
}
