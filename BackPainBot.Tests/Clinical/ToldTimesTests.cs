using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>When it began, told by the workout of yesterday at half past four and by the parts of a day: it is Wednesday, half past six in the evening.</summary>
public sealed class ToldTimesTests
{
    private static readonly Case TrainedYesterday = Core.Instance.Answer("when", ["yesterday"], Case.Empty.At(Core.Wednesday), 1).Case;

    [Theory]
    [InlineData("an hour into the session", 24.5, 25.5)]
    [InlineData("twenty minutes in", 25.5, 26)]
    [InlineData("three hours after the session", 22.5, 23.5)]
    [InlineData("later that day", 21, 23)]
    [InlineData("that evening", 18, 25)]
    [InlineData("overnight", 15, 16)]
    [InlineData("at breakfast", 9, 12)]
    [InlineData("5ish yesterday", 25, 26)]
    [InlineData("on the fifth rep", 25.5, 26.5)]
    public void The_beginning_is_counted_from_the_workout(string answer, double least, double most) =>
        Assert.InRange(HoursAgo(answer, TrainedYesterday) ?? -1, least, most);

    [Theory]
    [InlineData("a week last Sunday", 230, 270)]
    [InlineData("about 4 on Sunday", 74, 75)]
    [InlineData("at breakfast", 9, 12)]
    [InlineData("overnight", 15, 16)]
    public void Some_times_need_no_workout(string answer, double least, double most) =>
        Assert.InRange(HoursAgo(answer, Case.Empty) ?? -1, least, most);

    [Theory]
    [InlineData("an hour into the session")]
    [InlineData("three hours after")]
    [InlineData("the last hour of the ride")]
    public void A_time_by_a_workout_that_is_not_known_is_none(string answer) => Assert.Null(HoursAgo(answer, Case.Empty));

    [Theory]
    [InlineData("90 hours after the session")]
    [InlineData("9999999 years into the session")]
    [InlineData("0 minutes in")]
    [InlineData("-5 hours after the session")]
    [InlineData("that that that evening overnight 5ish")]
    public void Odd_times_never_lie_ahead(string answer) => Assert.True(HoursAgo(answer, TrainedYesterday) is null or >= 0);

    private static double? HoursAgo(string answer, Case known) => Core.Instance.Assess(Core.Hear(answer, known, "onset").Case).Facts.OnsetHoursAgo;
}
