using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Host.Channels.DirectLine.Transcripts;

public sealed class WithheldLinesTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void What_was_said_is_held_by_conversation()
    {
        var lines = new WithheldLines(_clock);
        lines.Put("talk", "a", "one");
        lines.Put("talk", "a", "two");
        lines.Put("other", "a", "three");

        Assert.Equal("two", lines.Find("talk", "a"));
        Assert.Equal("three", Assert.Single(lines.Of("other")).Value);
        Assert.Null(lines.Find("talk", "b"));
        lines.Remove("talk");
        Assert.Empty(lines.Of("talk"));
        lines.Remove("talk");
    }

    [Fact]
    public async Task Nothing_is_held_for_longer_than_a_day()
    {
        var lines = new WithheldLines(_clock);
        lines.Put("talk", "a", "one");

        _clock.Advance(WithheldLines.Life);

        Assert.Null(lines.Find("talk", "a"));
        Assert.Equal(1, await lines.RemoveExpiredAsync(default));
        Assert.Equal(0, await lines.RemoveExpiredAsync(default));
    }

    [Fact]
    public void One_conversation_has_room_for_so_much()
    {
        var lines = new WithheldLines(_clock);
        lines.Put("talk", "a", new string('x', WithheldLines.LongestConversation));
        lines.Put("talk", "b", "more");

        Assert.NotNull(lines.Find("talk", "a"));
        Assert.Null(lines.Find("talk", "b"));
    }

    [Fact]
    public void The_oldest_makes_room_for_the_latest()
    {
        var lines = new WithheldLines(_clock);
        var many = (int)(WithheldLines.Longest / WithheldLines.LongestConversation);
        for (var i = 0; i <= many; i++)
        {
            lines.Put($"{i}", "a", new string('x', WithheldLines.LongestConversation));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Null(lines.Find("0", "a"));
        Assert.NotNull(lines.Find("1", "a"));
        Assert.NotNull(lines.Find($"{many}", "a"));
    }
}
