namespace BackPainBot.Tests.Clinical;

/// <summary>Pain that goes into a leg, nobody has said how far.</summary>
public sealed class LegPainTests
{
    [Theory]
    [InlineData("yes down the leg")]
    [InlineData("into my left leg a bit")]
    public void Pain_into_the_leg_is_asked_how_far_it_goes(string answer) =>
        Assert.Equal("pastKnee", Core.Instance.Judge(Core.Hear(answer, "radiation").Case).FlagToConfirm);

    [Fact]
    public void Sciatica_in_the_story_is_asked_about_once_the_questions_on_the_leg_left_it_open()
    {
        var told = Core.Hear("sciatica on the left since squats").Case;
        Assert.Null(Core.Instance.Judge(told).FlagToConfirm);

        var asked = Core.Hear("yeah; no", told, "radiation", "neuro").Case;

        Assert.Equal("pastKnee", Core.Instance.Judge(asked).FlagToConfirm);
    }

    [Fact]
    public void Down_the_leg_as_an_answer_is_asked_once_and_a_no_is_believed()
    {
        var told = Core.Hear("yes down the leg", "radiation").Case;
        Assert.Equal("pastKnee", Core.Instance.Judge(told).FlagToConfirm);

        var denied = Core.Hear("no", told, "confirm:pastKnee").Case;

        Assert.Null(Core.Instance.Judge(denied).FlagToConfirm);
        Assert.Null(Core.Instance.Judge(denied).LevelSoFar);
        Assert.Equal("thigh", denied.Find("radiation")?.Value);
    }

    [Fact]
    public void A_yes_is_a_nerve_that_a_clinician_should_see_and_is_told_as_such()
    {
        var told = Core.Hear("yes down the leg", "radiation").Case;

        var past = Core.Hear("yes", told, "confirm:pastKnee").Case;

        Assert.Equal("belowKnee", past.Find("radiation")?.Value);
        Assert.Contains(Core.Instance.Judge(past).Flags, flag => flag.Id == "pastKnee");
        Assert.Contains(Core.Instance.Assess(past).Conditions.Take(3), condition => condition.Id == "nerveRoot");
    }

    [Theory]
    [InlineData("back of my thigh but not past the knee")]
    [InlineData("not into the leg")]
    [InlineData("down to my calf")]
    public void Where_it_is_known_nothing_is_asked(string answer) =>
        Assert.Null(Core.Instance.Judge(Core.Hear(answer, "radiation").Case).FlagToConfirm);
}
