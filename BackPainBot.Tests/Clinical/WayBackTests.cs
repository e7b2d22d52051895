using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical;

/// <summary>The ladder back to the lift: for whom it is, and what stops a step.</summary>
public sealed class WayBackTests
{
    [Theory]
    [InlineData("sore low back since deadlifts yesterday, both sides, dull, 3/10")]
    [InlineData("back sore since squats ten days ago, no better at all")]
    public void It_is_for_self_care_and_for_what_only_does_not_settle(string text)
    {
        var advice = Assess(text).Advice;

        Assert.NotEmpty(advice.WayBack);
        Assert.Contains(advice.WayBack, s => s.Text.Contains("3 or less of 10", StringComparison.Ordinal) && s.Text.Contains("nothing goes down a leg", StringComparison.Ordinal));
        Assert.Contains(advice.WayBack, s => s.Text.Contains("next morning", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pain shoots past my knee since deadlifts yesterday")]
    [InlineData("im 15, back sore since gymnastics yesterday")]
    [InlineData("20 weeks pregnant, back sore since pilates yesterday")]
    [InlineData("back sore since squats ten days ago, no better at all, and it shoots past my knee")]
    [InlineData("my big toe is numb since squats")]
    [InlineData("got a fever and my back is sore since rows")]
    [InlineData("i cant pee since deadlifts")]
    public void Nobody_else_is_told_how_to_load_again(string text)
    {
        var advice = Assess(text).Advice;

        Assert.Empty(advice.WayBack);
    }

    private static Assessment Assess(string text) => CompiledCore.Instance.Assess(CompiledCore.HearAndDenyTheRest(text));
}
