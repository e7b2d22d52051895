using BackPainBot.Clinical;
using BackPainBot.Tests.Dialogs;

namespace BackPainBot.Tests.Clinical;

/// <summary>A choice that was never offered, as a stale or a forged card may send, must not read as a denial of a danger sign.</summary>
public sealed class UnknownChoiceTests
{
    private static readonly ClinicalCore Core = ConversationFixture.Clinical;

    [Theory]
    [InlineData("checklist", "garbage")]
    [InlineData("checklist", "")]
    [InlineData("confirm:bladder", "garbage")]
    [InlineData("confirm:nothing", "no")]
    [InlineData("nothing", "none")]
    public void It_changes_nothing(string question, string choice)
    {
        var heard = Core.Answer(question, [choice], Case.Empty, 1);

        Assert.Equal(Case.Empty, heard.Case);
        Assert.Empty(heard.AnsweredQuestions);
    }

    [Theory]
    [InlineData("checklist", "none")]
    [InlineData("checklist", "notSure")]
    [InlineData("confirm:bladder", "no")]
    public void One_that_was_offered_answers(string question, string choice) =>
        Assert.Equal([question], Core.Answer(question, [choice], Case.Empty, 1).AnsweredQuestions.AsEnumerable());
}
