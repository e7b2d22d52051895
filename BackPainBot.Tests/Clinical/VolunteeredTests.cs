namespace BackPainBot.Tests.Clinical;

/// <summary>What an answer says beside its question: danger signs always, the rest only where it is likely meant.</summary>
public sealed class VolunteeredTests
{
    [Theory]
    [InlineData("course", "the same", "location", "the same side as always")]
    [InlineData("extensionForm", "I leaned back on the press", "severity", "4, I leaned back a lot on the press")]
    [InlineData("age", "I'm 62", "quality", "dull, I'm 62")]
    [InlineData("sitting", "I sit at a desk all day", "quality", "dull, I sit at a desk all day")]
    public void What_would_answer_its_own_question_is_not_heard_under_another(string finding, string answer, string otherQuestion, string otherAnswer)
    {
        Assert.NotNull(Core.Hear(answer, "story").Case.Find(finding) ?? Core.Hear(answer, finding).Case.Find(finding));
        Assert.Null(Core.Hear(otherAnswer, otherQuestion).Case.Find(finding));
    }

    [Fact]
    public void A_danger_sign_is_heard_under_every_question()
    {
        string[] questions =
        [
            "activity", "when", "onset", "mode", "location", "radiation", "severity", "quality", "course", "aggravate", "age", "previous",
            "conditions", "change", "form", "warmup", "lifestyle", "checklist",
        ];

        Assert.All(questions, question => Assert.Contains(
            Core.Instance.Judge(Core.Hear("it's numb between my legs since this morning", question).Case).Flags, flag => flag.Id == "saddleNumbness"));
    }

    [Theory]
    [InlineData("severity", "was a 7, now a 4", "4")]
    [InlineData("severity", "it's a 3 now but it was a 9 yesterday", "3")]
    [InlineData("severity", "5, no wait, 6", "6")]
    [InlineData("side", "left, no wait, right", "right")]
    [InlineData("side", "it was the right side, now it's the left", "left")]
    public void Of_two_things_said_of_one_matter_the_one_that_holds_now_counts(string finding, string answer, string expected)
    {
        var found = Core.Hear(answer, finding == "side" ? "location" : finding).Case.Find(finding);

        Assert.Equal(expected, found?.Value ?? found?.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
