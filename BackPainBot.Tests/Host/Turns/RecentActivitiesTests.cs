using BackPainBot.Turns;

namespace BackPainBot.Tests.Host.Turns;

public sealed class RecentActivitiesTests
{
    [Fact]
    public void The_last_eight_are_remembered_each_in_a_slot_of_its_own()
    {
        var recent = RecentActivities.Parse(null);
        var slots = Enumerable.Range(0, 20).Select(index => recent.Add($"id{index}")).ToList();

        Assert.Equal(slots[12..], Enumerable.Range(12, 8).Select(index => recent.SlotOf($"id{index}") ?? -1));
        Assert.Equal(8, slots[12..].Distinct().Count());
        Assert.All(Enumerable.Range(0, 12), index => Assert.Null(recent.SlotOf($"id{index}")));
    }

    [Fact]
    public void It_comes_back_from_its_text()
    {
        var recent = RecentActivities.Parse(null);
        Enumerable.Range(0, 11).ToList().ForEach(index => recent.Add($"id{index}"));

        var again = RecentActivities.Parse(recent.ToString());

        Assert.Equal(recent.SlotOf("id7"), again.SlotOf("id7"));
        Assert.Equal(recent.Add("next"), again.Add("next"));
        Assert.Equal(recent.ToString(), again.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("|||")]
    [InlineData("x|abc")]
    [InlineData("-4|abc")]
    [InlineData("1|a|b|c")]
    [InlineData("99999999999999999999999|a")]
    [InlineData("20|a|b|c|d|e|f|g|h|i|j")]
    public void Garbage_is_nothing_answered_yet(string text)
    {
        var recent = RecentActivities.Parse(text);

        Assert.Null(recent.SlotOf("a"));
        Assert.Equal(0, recent.Add("a"));
    }
}
