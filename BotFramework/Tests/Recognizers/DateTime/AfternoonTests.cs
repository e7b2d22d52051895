using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace BotFramework.Tests.Recognizers.DateTime;

public class AfternoonTests
{
    [Theory]
    [InlineData("T07:30", "T19:30")]
    [InlineData("T12", "T00")]
    [InlineData("2026-03-11T04:15", "2026-03-11T16:15")]
    [InlineData("(T05,T07,PT2H)", "(T17,T19,PT2H)")]
    [InlineData("(XXXX-WXX-1T11,XXXX-WXX-1T16,PT5H)", "(XXXX-WXX-1T23,XXXX-WXX-2T04,PT5H)")]
    [InlineData("(XXXX-WXX-7T11,XXXX-WXX-7T13,PT2H)", "(XXXX-WXX-7T23,XXXX-WXX-1T01,PT2H)")]
    [InlineData("P3D", "P3D")]
    public void Hours_move_to_the_afternoon_and_past_midnight_to_the_next_weekday(string morning, string afternoon) =>
        Assert.Equal(afternoon, Afternoon.Timex(morning));
}
