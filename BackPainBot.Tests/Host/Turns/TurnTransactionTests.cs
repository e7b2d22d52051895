using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using BackPainBot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Turns;

public sealed class TurnTransactionTests
{
    private const string AnnsKey = "emulator/conversations/talk/users/ann";

    [Fact]
    public async Task A_conversation_goes_on_from_turn_to_turn()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        Assert.Equal(["1: a"], await host.TextsAsync(Said.Message("a")));
        Assert.Equal(["2: b"], await host.TextsAsync(Said.Message("b")));
    }

    [Fact]
    public async Task Two_members_of_one_conversation_have_a_state_each()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        await host.TextsAsync(Said.Message("a", member: "ann"));
        await host.TextsAsync(Said.Message("a", member: "ann"));

        Assert.Equal(["1: b"], await host.TextsAsync(Said.Message("b", member: "bob")));
        Assert.Equal(["3: a"], await host.TextsAsync(Said.Message("a", member: "ann")));
    }

    [Fact]
    public async Task One_member_has_a_state_for_each_conversation()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        await host.TextsAsync(Said.Message("a", conversation: "one"));

        Assert.Equal(["1: a"], await host.TextsAsync(Said.Message("a", conversation: "two")));
    }

    [Fact]
    public async Task Messages_that_come_together_are_answered_one_after_the_other()
    {
        const int Messages = 12;
        var running = 0;
        var most = 0;
        await using var host = await RunningHost.StartAsync(CountingBot.With(async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
        }));

        var replies = await Task.WhenAll(Enumerable.Range(0, Messages).Select(_ => host.TextsAsync(Said.Message("x"))));

        Assert.Equal(Enumerable.Range(1, Messages).Select(n => $"{n}: x").Order(), replies.Select(Assert.Single).Order());
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task An_activity_sent_again_gets_the_same_replies_and_changes_nothing()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var first = await host.SayAsync(Said.Message("a", id: "m1"));
        await host.TextsAsync(Said.Message("b", id: "m2"));

        var again = await host.SayAsync(Said.Message("a", id: "m1"));

        Assert.Equal(first.Select(reply => reply.ToString()), again.Select(reply => reply.ToString()));
        Assert.Equal(["3: c"], await host.TextsAsync(Said.Message("c", id: "m3")));
    }

    [Fact]
    public async Task Only_the_last_eight_are_remembered()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        for (var index = 1; index <= 9; index++)
        {
            await host.TextsAsync(Said.Message("x", id: $"m{index}"));
        }

        Assert.Equal(["2: x"], await host.TextsAsync(Said.Message("x", id: "m2")));
        Assert.Equal(["9: x"], await host.TextsAsync(Said.Message("x", id: "m9")));
        Assert.Equal(["10: x"], await host.TextsAsync(Said.Message("x", id: "m1")));
    }

    [Fact]
    public async Task The_same_id_of_another_member_is_another_activity()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        await host.TextsAsync(Said.Message("a", id: "m1"));

        Assert.Equal(["1: b"], await host.TextsAsync(Said.Message("b", member: "bob", id: "m1")));
    }

    [Fact]
    public async Task A_channel_that_sends_again_does_not_make_the_member_read_twice()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        using var first = await host.PostAsync(Said.ToChannel("a", id: "m1"));
        using var second = await host.PostAsync(Said.ToChannel("a", id: "m1"));

        Assert.True(second.IsSuccessStatusCode);
        Assert.Equal(["1: a"], host.Connector.Texts);
    }

    [Fact]
    public async Task Replies_that_were_written_but_not_sent_go_out_when_the_channel_sends_again()
    {
        using var folder = new TemporaryFolder();
        var settings = $"--Storage:File={folder.File("bot.db")}";
        await using (var host = await RunningHost.StartAsync(CountingBot.With(), settings))
        {
            await host.TextsAsync(Said.Message("a", id: "m1"));
        }

        await using var restarted = await RunningHost.StartAsync(CountingBot.With(), settings);
        using var again = await restarted.PostAsync(Said.ToChannel("a", id: "m1"));

        Assert.Equal(["1: a"], restarted.Connector.Texts);
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        var settings = $"--Storage:File={folder.File("bot.db")}";
        await using (var host = await RunningHost.StartAsync(CountingBot.With(), settings))
        {
            await host.TextsAsync(Said.Message("a"));
        }

        await using var restarted = await RunningHost.StartAsync(CountingBot.With(), settings);

        Assert.Equal(["2: b"], await restarted.TextsAsync(Said.Message("b")));
    }

    [Fact]
    public async Task When_another_instance_was_quicker_the_turn_runs_again_on_what_it_wrote()
    {
        DocumentStorage? storage = null;
        var others = 1;
        await using var host = await RunningHost.StartAsync(CountingBot.With(async _ =>
        {
            if (Interlocked.Decrement(ref others) == 0)
            {
                await OverwriteAsync(storage!, count: 41);
            }
        }));
        storage = host.Services.GetRequiredService<DocumentStorage>();

        Assert.Equal(["42: a"], await host.TextsAsync(Said.Message("a")));
    }

    [Fact]
    public async Task After_three_attempts_the_member_is_told()
    {
        DocumentStorage? storage = null;
        var attempts = 0;
        await using var host = await RunningHost.StartAsync(CountingBot.With(async _ => await OverwriteAsync(storage!, count: 10 * ++attempts)));
        storage = host.Services.GetRequiredService<DocumentStorage>();

        var texts = await host.TextsAsync(Said.Message("a"));

        Assert.Equal(TurnTransaction.Attempts, attempts);
        Assert.DoesNotContain(": a", Assert.Single(texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_member_wants_forgotten_is_gone_with_the_replies()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        await host.TextsAsync(Said.Message("my back hurts"));
        await host.TextsAsync(Said.Message("again"));

        Assert.Equal(["3: forget me"], await host.TextsAsync(Said.Message("forget me")));

        var storage = host.Services.GetRequiredService<DocumentStorage>();
        Assert.Empty(await storage.ReadAsync([AnnsKey, .. ReplyLog.KeysOf(AnnsKey)]));
        Assert.Equal(["1: hello"], await host.TextsAsync(Said.Message("hello")));
    }

    [Fact]
    public async Task A_turn_that_does_nothing_writes_nothing()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var activity = Said.Message("x");
        activity["type"] = "typing";

        using var response = await host.PostAsync(activity);

        Assert.Empty(await host.Services.GetRequiredService<DocumentStorage>().ReadAsync([AnnsKey]));
    }

    [Fact]
    public async Task Typing_goes_out_before_the_turn_is_over()
    {
        FakeConnector? connector = null;
        var typed = 0;
        await using var host = await RunningHost.StartAsync(CountingBot.With(async turn =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing));
            typed = connector!.Posts.Count;
        }));
        connector = host.Connector;

        using var response = await host.PostAsync(Said.ToChannel("a"));

        Assert.Equal(1, typed);
        Assert.Equal([null, "1: a"], host.Connector.Texts);
    }

    [Fact]
    public async Task Members_state_that_cannot_be_read_begins_again()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var storage = host.Services.GetRequiredService<DocumentStorage>();
        await storage.WriteAsync(new Dictionary<string, object>
        {
            [AnnsKey] = new Dictionary<string, object> { [TurnTransaction.RecentName] = 17, ["counter"] = Newtonsoft.Json.Linq.JValue.CreateNull() },
        });

        Assert.Equal(["1: a"], await host.TextsAsync(Said.Message("a")));
    }

    private static async Task OverwriteAsync(DocumentStorage storage, int count) => await storage.WriteAsync(new Dictionary<string, object>
    {
        [AnnsKey] = new Dictionary<string, object> { ["eTag"] = "*", ["counter"] = new CountingBot.Counter { Count = count } },
    });
}
