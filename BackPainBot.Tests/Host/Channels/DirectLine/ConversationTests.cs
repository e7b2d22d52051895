
namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_message_is_shown_on_the_socket_before_its_reply()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();

        var id = await ann.SayAsync("hello", "c-1");

        var heard = await socket.ActivitiesAsync(2);
        Assert.Equal(["hello", "1: hello"], heard.Select(activity => (string?)activity["text"]));
        Assert.Equal("c-1", (string?)heard[0]["channelData"]!["clientActivityID"]);
        Assert.Equal(id, (string?)heard[0]["id"]);
        Assert.Equal(id, (string?)heard[1]["replyToId"]);
    }

    [Fact]
    public async Task Whoever_comes_back_gets_everything_again_once_and_in_order()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("one");
        await ann.SayAsync("two");
        await ann.WaitForRepliesAsync(2);

        await ann.ReconnectAsync("0");
        using var socket = await ann.ListenAsync();

        Assert.Equal(4, (await socket.ActivitiesAsync(4)).Select(activity => (string?)activity["id"]).Distinct().Count());
    }
}
