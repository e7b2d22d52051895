using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>"None of these" on the list says nothing against what the member told before it.</summary>
public sealed class ToldBeforeTheListTests
{
    [Theory]
    [InlineData("my back aches and there is blood when i pee", "kidneyStone", LevelOfCare.Urgent)]
    [InlineData("my back aches and i have been on prednisolone for years", "fragileBone", LevelOfCare.Urgent)]
    [InlineData("back pain, i gave birth 4 weeks ago", "pregnancy", LevelOfCare.Soon)]
    [InlineData("my leg is a touch weaker than the other", "legWeakness", LevelOfCare.Urgent)]
    public void A_button_takes_back_no_sign_that_was_told(string text, string flag, LevelOfCare level)
    {
        var @case = Core.Hear(text).Case;
        Assert.Contains(Core.Instance.Judge(@case).Flags, f => f.Id == flag);

        while (Core.Instance.IsWorthAsking("checklist", @case))
        {
            Assert.DoesNotContain(flag, Core.Instance.Choices("checklist", @case));
            @case = Core.Instance.Answer("checklist", ["none"], @case, 2).Case;
        }

        var outcome = Core.Instance.Assess(@case);
        Assert.Contains(flag, outcome.RedFlags);
        Assert.Equal(level, outcome.Level);
    }
}
