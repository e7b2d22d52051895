using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>The list of danger signs, answered in the many ways in which people say "none" and in which they name one.</summary>
public sealed class ListDenialTests
{
    public static TheoryData<string> OnTheList => [.. Core.Instance.Texts.Flags.Where(flag => Core.Instance.Texts.Flag(flag).ChecklistItem.Length > 0)];

    [Theory]
    [InlineData("None of those apply to me.")]
    [InlineData("no to them all")]
    [InlineData("nothing from this")]
    [InlineData("None oh")]
    [InlineData("none of them butt")]
    [InlineData("I don't have these")]
    [InlineData("never had any of that")]
    [InlineData("nothing there applies")]
    [InlineData("no i have none")]
    [InlineData("i dont think any of these fit")]
    [InlineData("I am not having any of these problems")]
    [InlineData("No symptoms")]
    [InlineData("no, just the sore back")]
    public void Denying_the_list_in_few_words_answers_it(string said)
    {
        var heard = Core.Hear(said, "checklist");

        Assert.Contains("checklist", heard.AnsweredQuestions);
        Assert.Equal(Presence.Absent, heard.Case.Find("bladderChange")?.Presence);
    }

    [Theory]
    [InlineData("none of my toes move")]
    [InlineData("nothing in the toes")]
    [InlineData("none of me is feeling right down there")]
    public void What_may_be_a_sign_denies_nothing(string said) =>
        Assert.NotEqual(Presence.Absent, Core.Hear(said, "checklist").Case.Find("bladderChange")?.Presence);

    [Theory]
    [InlineData("no to all but my foot drags", "legWeakness")]
    [InlineData("none of them except the foot", "legWeakness")]
    [InlineData("um. it is a bit numb when i wipe", "saddleNumbness")]
    [InlineData("no sensation round my tail end", "saddleNumbness")]
    [InlineData("nothing comes out when i try to pee", "bladder")]
    [InlineData("no power in my leg", "legWeakness")]
    public void A_sign_in_the_answer_is_heard(string said, string flag) =>
        Assert.Contains(Core.Instance.Judge(Core.Hear(said, "checklist").Case).Flags, raised => raised.Id == flag);

    [Theory]
    [MemberData(nameof(OnTheList))]
    public void Whoever_types_the_words_of_the_list_is_heard(string flag)
    {
        var heard = Core.Hear(Core.Instance.Texts.Flag(flag).ChecklistItem, "checklist");

        Assert.Contains(Core.Instance.Judge(heard.Case).Flags, raised => raised.Id == flag);
    }

    [Fact]
    public void A_no_to_many_illnesses_takes_back_none_that_was_told()
    {
        var told = Core.Hear("got osteoporosis and my back went when i sat down hard").Case;

        var typed = Core.Hear("no, only blood pressure tablets", told, "conditions").Case;
        var pressed = Core.Instance.Answer("conditions", ["none"], told, 2).Case;

        Assert.True(typed.Has("osteoporosis"));
        Assert.True(pressed.Has("osteoporosis"));
        Assert.Equal(Presence.Absent, pressed.Find("cancerHistory")?.Presence);
    }
}
