using BackPainBot.Clinical;
using BackPainBot.Tests.Dialogs;

namespace BackPainBot.Tests.Clinical;

/// <summary>When the pain began, as members date it, on their own clock: Wednesday 11 March 2026, half past six in the evening.</summary>
public sealed class OnsetTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 18, 30, 0, TimeSpan.FromHours(-5));

    [Theory]
    [InlineData("two days ago", 42, 54)]
    [InlineData("about three weeks ago", 490, 520)]
    [InlineData("since the 3rd", 190, 212)]
    [InlineData("on the 9th of March", 47, 60)]
    [InlineData("March 2nd", 210, 230)]
    [InlineData("an hour ago", 0.9, 1.1)]
    [InlineData("since last Tuesday", 20, 40)]
    [InlineData("Tuesday", 20, 40)]
    [InlineData("a fortnight ago", 320, 345)]
    [InlineData("last night", 18, 26)]
    [InlineData("since last night", 18, 26)]
    [InlineData("since yesterday morning", 30, 36)]
    [InlineData("this morning", 6, 12)]
    [InlineData("since January", 1200, 1700)]
    [InlineData("for ten days now", 230, 250)]
    public void An_answer_to_when_it_began_gives_the_hours_since(string answer, double least, double most)
    {
        var hours = Onset(answer, Now, "en-US");

        Assert.NotNull(hours);
        Assert.InRange(hours.Value, least, most);
    }

    [Theory]
    [InlineData("en-US", 20, 40)]
    [InlineData("en-GB", 2300, 2500)]
    public void The_order_of_day_and_month_is_the_members(string locale, double least, double most) =>
        Assert.InRange(Onset("3/10/2026", Now, locale) ?? Onset("3/12/2025", Now, locale) ?? -1, least, most);

    [Theory]
    [InlineData("")]
    [InlineData("no idea")]
    [InlineData("in 2016 I had it too")]
    [InlineData("99/99/9999")]
    [InlineData("tomorrow")]
    public void What_dates_nothing_in_this_episode_leaves_it_open(string answer) => Assert.Null(Onset(answer, Now, "en-US"));

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(-11)]
    public void Only_the_members_own_clock_counts(int offset)
    {
        var now = new DateTimeOffset(2026, 3, 11, 18, 30, 0, TimeSpan.FromHours(offset));

        Assert.InRange(Onset("two days ago", now, "en-US") ?? -1, 42, 54);
    }

    private static double? Onset(string answer, DateTimeOffset now, string locale)
    {
        var core = ConversationFixture.Clinical;
        var heard = core.Understand(new Utterance(answer, now, locale, 1, ["onset"]), Case.Empty);
        return core.Assess(heard.Case).Facts.OnsetHoursAgo;
    }
}
