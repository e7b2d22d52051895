using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical;

public class NotSettlingTests
{
    [Theory]
    [InlineData(1, "same", LevelOfCare.SelfCare)]
    [InlineData(3, "same", LevelOfCare.SelfCare)]
    [InlineData(3, "better", LevelOfCare.SelfCare)]
    [InlineData(7, "same", LevelOfCare.Soon)]
    [InlineData(7, "worse", LevelOfCare.Soon)]
    [InlineData(7, "better", LevelOfCare.SelfCare)]
    [InlineData(12, "same", LevelOfCare.Soon)]
    public void No_better_at_all_within_a_week_is_for_a_clinician_and_getting_better_is_not(int days, string course, LevelOfCare level)
    {
        var began = CompiledCore.Wednesday.AddDays(-days).ToUnixTimeSeconds();
        var @case = CompiledCore.HearAndDenyTheRest("My lower back is sore")
            .With(new Finding("onsetAt", Presence.Present, Number: began, Unit: "unixSeconds"))
            .With(new Finding("course", Presence.Present, Value: course));

        Assert.Equal(level, CompiledCore.Instance.Assess(@case).Level);
    }

    [Theory]
    [InlineData("My back has hurt for a week and it is not getting any better at all")]
    [InlineData("rested it for ten days and it's getting worse")]
    public void So_it_is_when_the_member_says_it_in_their_own_words(string text) =>
        Assert.Equal(LevelOfCare.Soon, CompiledCore.Instance.Assess(CompiledCore.HearAndDenyTheRest(text)).Level);
}
