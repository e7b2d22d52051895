using BackPainBot.Channels.DirectLine;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Turns;
using BackPainBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class TurnRecoveryTests
{
    [Fact]
    public async Task What_was_acknowledged_and_not_answered_is_answered_by_the_next_process()
    {
        using var folder = new TemporaryFolder();
        ChatVisitor ann;
        await using (var first = await StartAsync(folder))
        {
            ann = await ChatVisitor.ArriveAsync(first);
            await ann.SayAsync("one");
            await ann.WaitForRepliesAsync(1);
            // As a process that ends right after it said so.
            await AcknowledgeAsync(first, ann, "m-2", "two");
            await AcknowledgeAsync(first, ann, "m-3", "three");
        }

        await using var second = await StartAsync(folder);
        var back = new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation };

        Assert.Equal(
            ["one", "1: one", "two", "three", "2: two", "3: three"],
            (await back.WaitForRepliesAsync(3)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task A_turn_that_was_written_and_not_marked_says_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        ChatVisitor ann;
        await using (var first = await StartAsync(folder))
        {
            ann = await ChatVisitor.ArriveAsync(first);
            await ann.SayAsync("one");
            await ann.WaitForRepliesAsync(1);
        }

        await ExecuteAsync(folder, "UPDATE chat_activities SET starts = 1 WHERE id NOT LIKE '%.%'");
        await using var second = await StartAsync(folder);
        var back = new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation };
        await back.SayAsync("two");

        Assert.Equal(["one", "1: one", "two", "2: two"], (await back.WaitForRepliesAsync(2)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task What_was_said_and_lost_its_reply_gets_the_reply_that_was_kept()
    {
        using var folder = new TemporaryFolder();
        ChatVisitor ann;
        await using (var first = await StartAsync(folder))
        {
            ann = await ChatVisitor.ArriveAsync(first);
            await ann.SayAsync("one");
            await ann.WaitForRepliesAsync(1);
        }

        await ExecuteAsync(folder, "UPDATE chat_activities SET starts = 1 WHERE id NOT LIKE '%.%'", "DELETE FROM chat_activities WHERE id LIKE '%.%'");
        await using var second = await StartAsync(folder);
        var back = new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation };

        Assert.Equal("1: one", (string?)(await back.WaitForRepliesAsync(1))[1]["text"]);
        await back.SayAsync("two");
        Assert.Equal("2: two", (string?)(await back.WaitForRepliesAsync(2))[^1]["text"]);
    }

    [Fact]
    public async Task The_member_is_told_of_a_message_that_ended_several_processes()
    {
        using var folder = new TemporaryFolder();
        ChatVisitor ann;
        await using (var first = await StartAsync(folder))
        {
            ann = await ChatVisitor.ArriveAsync(first);
            await AcknowledgeAsync(first, ann, "m-1", "boom");
        }

        await ExecuteAsync(folder, $"UPDATE chat_activities SET starts = {TurnRecovery.MostStarts} WHERE id = 'm-1'");
        var turns = 0;
        await using var second = await StartAsync(folder, CountingBot.With(_ => Task.FromResult(turns++)));
        var back = new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation };

        Assert.Contains("something went wrong", (string?)(await back.WaitForRepliesAsync(1))[^1]["text"], StringComparison.Ordinal);
        Assert.Equal(0, turns);
        await back.SayAsync("again");
        await back.WaitForRepliesAsync(2);
    }

    [Fact]
    public async Task A_host_that_stops_finishes_the_turn_and_leaves_those_behind_it_to_the_next()
    {
        using var folder = new TemporaryFolder();
        ChatVisitor ann;
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using (var first = await StartAsync(folder, CountingBot.With(_ =>
        {
            begun.TrySetResult();
            return go.Task;
        })))
        {
            ann = await ChatVisitor.ArriveAsync(first);
            await ann.SayAsync("one");
            await begun.Task;
            await ann.SayAsync("two");
            var stopping = first.StopAsync();
            go.SetResult();
            await stopping;
        }

        await using var second = await StartAsync(folder);
        var back = new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation };

        Assert.Equal(["one", "two", "1: one", "2: two"], (await back.WaitForRepliesAsync(2)).Select(activity => (string?)activity["text"]));
    }

    private static Task<RunningHost> StartAsync(TemporaryFolder folder, Func<IServiceProvider, IBot>? bot = null) =>
        RunningHost.StartAsync(bot ?? CountingBot.With(), "--Storage:Kind=Sqlite", $"--Storage:File={folder.File("bot.db")}");

    private static async Task AcknowledgeAsync(RunningHost host, ChatVisitor member, string id, string text)
    {
        var body = $$"""
            {"type":"message","id":"{{id}}","text":"{{text}}","channelId":"webchat","serviceUrl":"http://localhost","conversation":{"id":"{{member.Conversation}}" },
             "from":{"id":"{{member.Claims["user"]}}","role":"user"},"recipient":{"id":"backpainbot","role":"bot"} }
            """;
        Assert.NotNull(await host.Services.GetRequiredService<IChatStore>().AppendAsync(
            member.Conversation, [new ActivityDraft(ActivityJson.Read(body), AwaitsTurn: true)], default));
    }

    private static async Task ExecuteAsync(TemporaryFolder folder, params string[] statements)
    {
        var database = new BackPainBot.Storage.SqliteDatabase(folder.File("bot.db"), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await using var connection = await database.OpenAsync(default);
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this file.
            command.CommandText = statement;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
        }
    }
}
