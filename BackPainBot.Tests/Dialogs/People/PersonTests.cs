using BackPainBot.Dialogs.People;

namespace BackPainBot.Tests.Dialogs.People;

public sealed class PersonTests
{
    private static readonly PersonOptions Desk = new()
    {
        Phone = "+44 20 7946 0000",
        Email = "desk@gym.example",
        Hours = new() { ["Monday"] = "9:00-17:30", ["sunday"] = "10:00 - 12:00" },
    };

    [Theory]
    [InlineData("2026-03-02T09:00:00", true)]
    [InlineData("2026-03-02T17:29:59", true)]
    [InlineData("2026-03-02T17:30:00", false)]
    [InlineData("2026-03-02T08:59:59", false)]
    [InlineData("2026-03-03T12:00:00", false)]
    [InlineData("2026-03-08T11:00:00", true)]
    public void Somebody_is_there_in_the_hours_of_the_day(string at, bool expected) =>
        Assert.Equal(expected, OpeningHours.Of(Desk).IsOpen(new DateTimeOffset(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(-5))));

    [Theory]
    [InlineData("Monday", "17:00-09:00")]
    [InlineData("Monday", "09:00")]
    [InlineData("Monday", "")]
    [InlineData("Monday", "9-5")]
    [InlineData("Monday", "24:00-25:00")]
    [InlineData("Funday", "09:00-17:00")]
    [InlineData("1", "09:00-17:00")]
    [InlineData("", "09:00-17:00")]
    public void Hours_that_mean_nothing_are_refused_by_name(string day, string hours)
    {
        Assert.Null(OpeningHours.Read(day, hours));
        var result = new PersonOptionsValidator().Validate(null, Desk with { Hours = new() { [day] = hours } });

        Assert.Contains($"Person:Hours:{day}", Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void Good_settings_pass_and_so_do_none()
    {
        Assert.True(new PersonOptionsValidator().Validate(null, Desk).Succeeded);
        Assert.True(new PersonOptionsValidator().Validate(null, new PersonOptions()).Succeeded);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var result = new PersonOptionsValidator().Validate(null, new PersonOptions { Phone = "call us", Email = "desk at gym", Hours = new() { ["Monday"] = "x" } });

        Assert.Equal(["Person:Email", "Person:Hours:Monday", "Person:Phone"], result.Failures!.Select(failure => failure.Split(' ')[0]).Order());
    }

    [Fact]
    public void Hours_without_a_way_to_reach_anybody_are_refused() =>
        Assert.True(new PersonOptionsValidator().Validate(null, Desk with { Phone = "", Email = "" }).Failed);
}
