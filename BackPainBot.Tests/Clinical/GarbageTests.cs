using System.Text;
using BackPainBot.Clinical;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainBot.Tests.Clinical;

public sealed class GarbageTests
{
    private static readonly string[] Questions =
        ["story", "checklist", "severity", "onset", "when", "age", "confirm:bladder", "confirm:nothing", "nonsense", "", "radiation"];

    [Fact]
    public void Any_text_is_understood_without_failing() =>
        Prop.ForAll<string>(text =>
        {
            var heard = Core.Hear(text ?? "", Questions);
            Assert.NotNull(Core.Instance.Assess(heard.Case));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\ud800 lone surrogate \udc00")]
    [InlineData("\0\u0001\uffff")]
    [InlineData("999999999999999999999999999999999999999999 years ago")]
    [InlineData("👨‍👩‍👧‍👦🏋️‍♀️💀💀💀")]
    [InlineData("اغثني ظهري 背中が痛い पीठ दर्द")]
    [InlineData(";;;;;;;;;;")]
    public void Odd_texts_are_taken(string text)
    {
        foreach (var question in Questions)
        {
            Assert.NotNull(Core.Hear(text, question).Case);
        }
    }

    [Fact]
    public void A_very_long_text_without_stops_is_taken_whole()
    {
        var text = new StringBuilder();
        while (text.Length < 20_000)
        {
            text.Append("deadlifts yesterday and my back is numb or something like that ");
        }

        text.Append(". I can't pee");

        Assert.Contains(Core.Judge(text.ToString()).Flags, f => f.Id == "bladder");
    }

    [Fact]
    public void Unknown_questions_and_choices_change_nothing()
    {
        Assert.Equal(Case.Empty, Core.Instance.Answer("nonsense", ["x"], Case.Empty, 1).Case);
        Assert.Empty(Core.Instance.Choices("nonsense", Case.Empty));
        Assert.False(Core.Instance.IsWorthAsking("nonsense", Case.Empty));
        Assert.False(Core.Instance.IsWorthAsking("confirm:nonsense", Case.Empty));
        Assert.Equal(LevelOfCare.Soon, Core.Instance.Assess(Core.Instance.Answer("severity", ["99"], Case.Empty, 1).Case).Level);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"answered\":[],\"findings\":{\"a\":{\"p\":9,\"t\":1}}}")]
    [InlineData("my back hurts")]
    public void A_stored_case_that_is_none_is_refused_without_quoting_it(string json)
    {
        var exception = Assert.Throws<FormatException>(() => Case.FromJson(json));
        Assert.Equal("The text is not a stored case.", exception.Message);
    }

    [Fact]
    public void Damaged_knowledge_is_refused_with_the_mend()
    {
        var whole = File.ReadAllBytes(Core.KnowledgePath);

        Assert.Throws<KnowledgeException>(() => ClinicalCore.Load(new MemoryStream([])));
        Assert.Throws<KnowledgeException>(() => ClinicalCore.Load(new MemoryStream("not knowledge"u8.ToArray())));
        Assert.Contains("Build", Assert.Throws<KnowledgeException>(() => ClinicalCore.Load(new MemoryStream(whole[..(whole.Length / 2)]))).Message, StringComparison.Ordinal);
        var newer = whole.ToArray();
        newer[4] = 250;
        Assert.Throws<KnowledgeException>(() => ClinicalCore.Load(new MemoryStream(newer)));
    }
}
