using System.Net;
using System.Net.WebSockets;
using BackPainBot.Channels.DirectLine.Delivery;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task A_socket_goes_on_exactly_from_its_watermark()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("one");
        await ann.WaitForRepliesAsync(1);
        var (_, watermark) = await ann.PollAsync();
        await ann.SayAsync("two");
        await ann.WaitForRepliesAsync(2);

        await ann.ReconnectAsync(watermark);
        using var socket = await ann.ListenAsync();
        await ann.SayAsync("three");

        Assert.Equal(["two", "2: two", "three", "3: three"], (await socket.ActivitiesAsync(4)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task Every_socket_of_a_conversation_gets_everything()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var first = await ann.ListenAsync();
        await ann.ReconnectAsync();
        using var second = await ann.ListenAsync();

        await ann.SayAsync("hello");

        Assert.Equal(await TextsAsync(first), await TextsAsync(second));

        static async Task<IEnumerable<string?>> TextsAsync(ChatSocket socket) => (await socket.ActivitiesAsync(2)).Select(activity => (string?)activity["text"]);
    }

    [Fact]
    public async Task A_long_conversation_is_replayed_whole()
    {
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), "--Channels:DirectLine:ActivitiesPerMinute=10000");
        var ann = await ChatVisitor.ArriveAsync(host);
        for (var i = 1; i <= 70; i++)
        {
            await ann.SayAsync($"{i}");
            if (i % 4 == 0)
            {
                await ann.WaitForRepliesAsync(i);
            }
        }

        await ann.ReconnectAsync("0");
        using var socket = await ann.ListenAsync();

        var ids = (await socket.ActivitiesAsync(140)).Select(activity => (string?)activity["id"]).ToList();
        Assert.Equal(140, ids.Distinct().Count());
    }

    [Fact]
    public async Task Typing_goes_to_sockets_only_and_moves_no_watermark()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(turn => turn.SendActivityAsync(new Activity(ActivityTypes.Typing))));
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();

        await ann.SayAsync("hello");

        var echo = JObject.Parse((await socket.FrameAsync())!);
        var typing = JObject.Parse((await socket.FrameAsync())!);
        Assert.Equal("hello", (string?)echo["activities"]![0]!["text"]);
        Assert.Equal("typing", (string?)typing["activities"]![0]!["type"]);
        Assert.NotNull(typing["activities"]![0]!["id"]);
        Assert.Null(typing["watermark"]);
        Assert.DoesNotContain(await ann.WaitForRepliesAsync(1), activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task A_ticket_is_good_once()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => ann.ListenAsync());
    }

    [Fact]
    public async Task A_ticket_is_good_for_a_minute()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        host.Clock.Advance(TimeSpan.FromSeconds(60));

        await Assert.ThrowsAsync<InvalidOperationException>(() => ann.ListenAsync());
    }

    [Fact]
    public async Task A_ticket_opens_its_own_conversation_only()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var (ann, bob) = (await ChatVisitor.ArriveAsync(host), await ChatVisitor.ArriveAsync(host));

        await Assert.ThrowsAsync<InvalidOperationException>(() => bob.ListenAsync(bob.StreamUrl.Replace(bob.Conversation, ann.Conversation, StringComparison.Ordinal)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => bob.ListenAsync(bob.StreamUrl.Split("&t=")[0] + "&t=" + bob.Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => bob.ListenAsync(bob.StreamUrl.Split("&t=")[0]));
        await Assert.ThrowsAsync<InvalidOperationException>(() => bob.ListenAsync(bob.StreamUrl.Split("&t=")[0] + "&t=%00%FF"));
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("http://localhost:81", false)]
    [InlineData("https://www.gym.example", true)]
    [InlineData("http://localhost", true)]
    public async Task A_page_of_another_site_opens_no_socket(string origin, bool opens)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:Origins:0=https://www.gym.example");
        var ann = await ChatVisitor.ArriveAsync(host, "https://www.gym.example");

        if (opens)
        {
            using var socket = await ann.ListenAsync(from: origin);
            return;
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => ann.ListenAsync(from: origin));
    }

    [Fact]
    public async Task A_request_that_is_no_socket_is_refused()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        using var response = await ann.SendAsync(HttpMethod.Get, $"/conversations/{ann.Conversation}/stream");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Both_sides_give_signs_of_life()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        await socket.SendAsync(string.Empty);

        Assert.Equal(string.Empty, await PassAsync(host, TimeSpan.FromSeconds(20), socket.FrameAsync()));
    }

    [Fact]
    public async Task A_socket_ends_with_the_token_it_was_opened_for()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:TokenMinutes=30");
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();

        Assert.True(await PassAsync(host, TimeSpan.FromMinutes(31), IsClosedAsync(socket)));

        Assert.Equal(WebSocketCloseStatus.PolicyViolation, socket.Socket.CloseStatus);
        await socket.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await OpenAsync(host, 0);
    }

    [Theory]
    [InlineData("refreshed")]
    [InlineData("asked for again")]
    public async Task A_socket_lasts_as_long_as_the_latest_token_of_its_conversation(string how)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:TokenMinutes=30");
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        for (var quarter = 0; quarter < 8; quarter++)
        {
            Assert.Equal(string.Empty, await PassAsync(host, TimeSpan.FromSeconds(20), socket.FrameAsync()));
            host.Clock.Advance(TimeSpan.FromMinutes(15));
            if (how == "refreshed")
            {
                ann.Token = (string)(await ChatVisitor.JsonAsync(await ann.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.OK))["token"]!;
            }
            else
            {
                await ann.ReconnectAsync();
            }
        }

        await ann.SayAsync("hello");

        Assert.Equal(["hello", "1: hello"], (await socket.ActivitiesAsync(2)).Select(activity => (string?)activity["text"]));
    }

    [Theory]
    [InlineData(5000, 1, WebSocketCloseStatus.MessageTooBig)]
    [InlineData(1, 121, WebSocketCloseStatus.PolicyViolation)]
    public async Task A_client_that_talks_too_much_is_shown_out(int length, int frames, WebSocketCloseStatus status)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();

        for (var i = 0; i < frames; i++)
        {
            await socket.SendAsync(new string('x', length));
        }

        Assert.Null(await socket.FrameAsync());
        Assert.Equal(status, socket.Socket.CloseStatus);
    }

    [Fact]
    public async Task One_conversation_holds_few_sockets()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        var open = new List<ChatSocket>();
        for (var i = 0; i < Sockets.MostPerConversation; i++)
        {
            open.Add(await ann.ListenAsync());
            await ann.ReconnectAsync();
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => ann.ListenAsync());

        await open[0].Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await OpenAsync(host, Sockets.MostPerConversation - 1);
        await ann.ReconnectAsync();
        using var again = await ann.ListenAsync();
        open.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task One_address_holds_so_many_sockets()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:SocketsPerAddress=1");
        using var first = await (await ChatVisitor.ArriveAsync(host)).ListenAsync();
        var second = await ChatVisitor.ArriveAsync(host);

        await Assert.ThrowsAsync<InvalidOperationException>(() => second.ListenAsync());
    }

    [Fact]
    public async Task A_host_that_stops_says_goodbye()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        await OpenAsync(host, 1);

        var stopping = host.StopAsync();

        Assert.Null(await socket.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.Socket.CloseStatus);
        await socket.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await stopping;
    }

    [Fact]
    public async Task News_that_was_lost_or_came_out_of_order_is_read_from_the_transcript()
    {
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), builder => builder.Services.AddSingleton<IActivityFeed, LossyFeed>());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        await OpenAsync(host, 1);

        for (var i = 1; i <= 12; i++)
        {
            await ann.SayAsync($"{i}");
            await ann.WaitForRepliesAsync(i);
        }

        var heard = await socket.ActivitiesAsync(24);
        Assert.Equal((await ann.PollAsync()).Activities.Select(activity => (string?)activity["id"]), heard.Select(activity => (string?)activity["id"]));
    }

    private static async Task<bool> IsClosedAsync(ChatSocket socket)
    {
        while (await socket.FrameAsync() is { Length: 0 })
        {
            // A sign of life.
        }

        return true;
    }

    /// <summary>Lets time pass until something happened: the host may not have begun to wait when the first of it is over.</summary>
    private static async Task<T> PassAsync<T>(RunningHost host, TimeSpan step, Task<T> happening)
    {
        var pause = TimeSpan.FromSeconds(1);
        do
        {
            host.Clock.Advance(step);
        }
        while (await Task.WhenAny(happening, Task.Delay(pause)) != happening);

        return await happening;
    }

    private static async Task OpenAsync(RunningHost host, int count)
    {
        while (host.Services.GetRequiredService<Sockets>().Count != count)
        {
            await Task.Delay(1);
        }
    }

    /// <summary>Swaps each two pieces of news, and loses every fifth, but never the last for long.</summary>
    private sealed class LossyFeed : IActivityFeed
    {
        private readonly ProcessFeed _feed = new();
        private readonly Lock _gate = new();
        private FeedItem? _held;
        private int _count;

        public void Publish(string conversation, FeedItem item)
        {
            lock (_gate)
            {
                if (++_count % 5 == 0 && _count < 20)
                {
                    return;
                }

                _feed.Publish(conversation, item);
                if (_held is not null)
                {
                    _feed.Publish(conversation, _held);
                }

                _held = item;
            }
        }

        public FeedSubscription Subscribe(string conversation) => _feed.Subscribe(conversation);
    }
}
