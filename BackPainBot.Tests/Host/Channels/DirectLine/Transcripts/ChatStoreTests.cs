using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Channels.DirectLine.Transcripts;

/// <summary>What holds for every store; the classes at the end say for which.</summary>
public abstract class ChatStoreTests : IAsyncLifetime
{
    private protected static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    private protected ManualClock Clock { get; } = new();

    private protected IChatStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = await OpenAsync();
        Assert.True(await Store.AddConversationAsync("talk", "dl_ann", default));
    }

    public abstract Task DisposeAsync();

    [Fact]
    public async Task A_conversation_is_added_once()
    {
        Assert.False(await Store.AddConversationAsync("talk", "dl_bob", default));
        Assert.Equal(new StoredConversation("talk", "dl_ann", 0, false), await Store.FindConversationAsync("talk", default));
        Assert.Null(await Store.FindConversationAsync("other", default));
    }

    [Fact]
    public async Task Activities_come_back_in_order_with_places_and_times_that_rise()
    {
        await SayAsync("a", "b");
        await SayAsync("c");

        var read = await Store.ReadAsync("talk", 0, 10, default);

        Assert.Equal(["a", "b", "c"], read.Select(activity => activity.Id));
        Assert.Equal([1, 2, 3], read.Select(activity => activity.Sequence));
        var times = read.Select(activity => JObject.Parse(activity.Body)["timestamp"]!.Value<DateTime>()).ToList();
        Assert.Equal(times.Distinct().Order(), times);
        Assert.Equal(["c"], (await Store.ReadAsync("talk", 2, 10, default)).Select(activity => activity.Id));
        Assert.Equal(["a"], (await Store.ReadAsync("talk", 0, 1, default)).Select(activity => activity.Id));
        Assert.Equal(3, (await Store.FindConversationAsync("talk", default))!.LastSequence);
    }

    [Fact]
    public async Task An_id_is_kept_once()
    {
        await SayAsync("a");

        Assert.Equal(["b"], (await SayAsync("a", "b"))!.Select(activity => activity.Id));
        Assert.Equal(["a", "b"], (await Store.ReadAsync("talk", 0, 10, default)).Select(activity => activity.Id));
    }

    [Fact]
    public async Task Where_there_is_no_conversation_nothing_is_kept()
    {
        Assert.Null(await Store.AppendAsync("other", [new ActivityDraft(Message("a"))], default));
        Assert.Empty(await Store.ReadAsync("other", 0, 10, default));
        Assert.Null(await Store.ReplaceAsync("other", "a", body => body, default));
        Assert.False(await Store.RemoveAsync("other", "a", default));
        Assert.False(await Store.ContainsAsync("other", "a", default));
        Assert.Equal(0, await Store.ClearAsync("other", goesOn: false, default));
        Assert.Empty(await Store.ClearUploadsAsync("other", default));
        Assert.Empty(await Store.FindConversationsOfAsync("dl_nobody", default));
    }

    [Fact]
    public async Task What_is_not_shown_is_neither_read_nor_counted()
    {
        await Store.AppendAsync("talk", [new ActivityDraft(Message("hidden"), IsShown: false, AwaitsTurn: true)], default);
        await SayAsync("a");

        Assert.Equal(["a"], (await Store.ReadAsync("talk", 0, 10, default)).Select(activity => activity.Id));
        Assert.Equal(1, await Store.CountAsync("talk", default));
        Assert.False(await Store.ContainsAsync("talk", "hidden", default));
    }

    [Fact]
    public async Task What_awaits_its_turn_is_taken_until_it_had_it()
    {
        await Store.AppendAsync("talk", [new ActivityDraft(Message("a"), AwaitsTurn: true), new ActivityDraft(Message("b"), AwaitsTurn: true), new ActivityDraft(Message("c"))], default);
        await Store.FinishTurnAsync("talk", "a", default, default);

        Assert.Equal(("b", 2), (await Store.TakeWaitingAsync(default)).Select(turn => (turn.Id, turn.Starts)).Single());
        Assert.Equal(3, (await Store.TakeWaitingAsync(default)).Single().Starts);
        await Store.FinishTurnAsync("talk", "b", default, default);
        Assert.Empty(await Store.TakeWaitingAsync(default));
    }

    [Fact]
    public async Task A_replaced_activity_comes_again_at_the_end()
    {
        await SayAsync("a", "b");

        var replacement = await Store.ReplaceAsync("talk", "a", body => body.Replace("text of a", "better", StringComparison.Ordinal), default);

        Assert.Equal(3, replacement!.Sequence);
        var read = await Store.ReadAsync("talk", 0, 10, default);
        Assert.Equal(["b", "a"], read.Select(activity => activity.Id));
        Assert.Contains("better", read[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_activities_are_read_a_few_at_a_time_and_none_is_left_out()
    {
        foreach (var id in new[] { "a", "b", "c" })
        {
            await Store.AppendAsync("talk", [new ActivityDraft(Message(id, new string('x', IChatStore.LongestRead)))], default);
        }

        for (var place = 0; place < 3; place++)
        {
            Assert.Equal(place + 1, Assert.Single(await Store.ReadAsync("talk", place, 10, default)).Sequence);
        }
    }

    [Fact]
    public async Task A_conversation_lives_for_the_retention_after_its_members_last_word()
    {
        Clock.Advance(TimeSpan.FromHours(20));
        await Store.AppendAsync("talk", [new ActivityDraft(Message("a"), AwaitsTurn: true)], default);
        Clock.Advance(Retention - TimeSpan.FromMinutes(1));
        await SayAsync("the bot's");
        Assert.NotNull(await Store.FindConversationAsync("talk", default));
        Assert.Empty((await Store.RemoveExpiredAsync(default)).Conversations);

        Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(await Store.FindConversationAsync("talk", default));
        Assert.Equal(["talk"], (await Store.RemoveExpiredAsync(default)).Conversations);
        Assert.Empty(await Store.TakeWaitingAsync(default));
    }

    [Fact]
    public async Task A_conversation_whose_member_says_nothing_lives_for_a_day()
    {
        await SayAsync("the greeting");
        Clock.Advance(IChatStore.SilentLife);

        Assert.Equal(["talk"], (await Store.RemoveExpiredAsync(default)).Conversations);
    }

    [Fact]
    public async Task Files_are_known_for_their_life_and_forgotten_with_their_conversation()
    {
        await Store.AddUploadAsync(new StoredUpload("f1", "talk", "image/png", "a.png", 10), TimeSpan.FromHours(1), default);
        await Store.AddUploadAsync(new StoredUpload("f2", "talk", "image/png", "b.png", 5), TimeSpan.FromHours(2), default);

        Assert.Equal(15, await Store.MeasureUploadsAsync(default));
        Assert.Equal("a.png", (await Store.FindUploadAsync("f1", default))!.Name);
        Clock.Advance(TimeSpan.FromHours(1));
        Assert.Null(await Store.FindUploadAsync("f1", default));
        Assert.Equal(["f2"], (await Store.FindUploadsOfAsync("talk", default)).Select(upload => upload.Id));
        Assert.Equal(["f1"], (await Store.RemoveExpiredAsync(default)).Uploads);
        Assert.Equal(["f2"], await Store.ClearUploadsAsync("talk", default));
        Assert.Equal(0, await Store.MeasureUploadsAsync(default));
    }

    [Fact]
    public async Task A_conversation_that_goes_on_goes_on_counting()
    {
        await SayAsync("a", "b");

        Assert.Equal(2, await Store.ClearAsync("talk", goesOn: true, default));

        Assert.Equal(3, Assert.Single((await SayAsync("a"))!).Sequence);
        Assert.Equal(1, await Store.ClearAsync("talk", goesOn: false, default));
        Assert.Null(await Store.FindConversationAsync("talk", default));
    }

    [Fact]
    public async Task Many_at_once_get_places_of_their_own()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => SayAsync($"{i}"))));

        var read = await Store.ReadAsync("talk", 0, 100, default);
        Assert.Equal(Enumerable.Range(1, 50).Select(i => (long)i), read.Select(activity => activity.Sequence));
        Assert.Equal(50, read.Select(activity => activity.Id).Distinct().Count());
    }

    private protected abstract Task<IChatStore> OpenAsync();

    private Task<IReadOnlyList<StoredActivity>?> SayAsync(params string[] ids) =>
        Store.AppendAsync("talk", [.. ids.Select(id => new ActivityDraft(Message(id)))], default);

    private static Activity Message(string id, string? text = null) => new(ActivityTypes.Message) { Id = id, Text = text ?? $"text of {id}" };
}

public sealed class MemoryChatStoreTests : ChatStoreTests
{
    public override Task DisposeAsync() => Task.CompletedTask;

    private protected override Task<IChatStore> OpenAsync() => Task.FromResult<IChatStore>(new MemoryChatStore(Clock, Retention));
}

public sealed class SqlChatStoreTests : ChatStoreTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqlSessions _sessions = null!;

    public override async Task DisposeAsync() => await _sessions.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    private protected override async Task<IChatStore> OpenAsync()
    {
        var database = new SqliteDatabase(_folder.File("bot.db"), NullLogger.Instance, [new SqlTables(TranscriptStatements.Create)]);
        await database.PrepareAsync(default);
        _sessions = new SqlSessions(database);
        return new SqlChatStore(_sessions, database, new WithheldLines(Clock), Clock, Retention);
    }
}
