using Microsoft.Recognizers.Text.DateTime.Holidays;

namespace BotFramework.Tests.Recognizers.DateTime;

public class HolidayTests
{
    [Theory]
    [InlineData("E+0", 1961, "1961-04-02")]
    [InlineData("E+0", 2000, "2000-04-23")]
    [InlineData("E+0", 2008, "2008-03-23")]
    [InlineData("E+0", 2019, "2019-04-21")]
    [InlineData("E+0", 2025, "2025-04-20")]
    [InlineData("E+0", 2038, "2038-04-25")]
    [InlineData("E-2", 2026, "2026-04-03")]
    [InlineData("T+1", 2010, "2010-11-26")]
    [InlineData("11-4-4", 2026, "2026-11-26")]
    [InlineData("5-1-L", 2026, "2026-05-25")]
    [InlineData("12-25", 2026, "2026-12-25")]
    [InlineData("H10-1", 2022, "2022-05-02")]
    public void A_holiday_falls_on_its_day(string rule, int year, string day) =>
        Assert.Equal(day, new Holiday(rule).In(year).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
