using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Moq;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder.State;

public class BotStateTests
{
    [Fact]
    public async Task A_property_is_kept_from_turn_to_turn()
    {
        var state = new ConversationState(new MemoryStorage());
        var visits = state.CreateProperty<Visits>("visits");
        var adapter = new TestAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));

        var flow = new TestFlow(adapter, async (turnContext, cancellationToken) =>
        {
            var count = await visits.GetAsync(turnContext, () => new Visits(), cancellationToken);
            await turnContext.SendActivityAsync($"visit {++count.Count}", cancellationToken: cancellationToken);
        });

        await flow.Test("hi", "visit 1").Test("hi", "visit 2").Test("hi", "visit 3").StartTestAsync();
    }

    [Fact]
    public async Task What_one_turn_holds_is_a_copy_of_what_is_stored()
    {
        var state = new UserState(new MemoryStorage());
        var visits = state.CreateProperty<Visits>("visits");
        var first = Turns.New();
        var held = await visits.GetAsync(first, () => new Visits { Count = 1 });
        await state.SaveChangesAsync(first);
        held.Count = 99;

        var seen = await visits.GetAsync(Turns.New());

        Assert.Equal(1, seen.Count);
    }

    [Fact]
    public async Task Only_a_change_is_written()
    {
        var storage = new CountingStorage();
        var state = new UserState(storage);
        var visits = state.CreateProperty<Visits>("visits");
        var turn = Turns.New();

        await state.LoadAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(0, storage.Writes);

        var value = await visits.GetAsync(turn, () => new Visits());
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, storage.Writes);
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, storage.Writes);

        value.Count++;
        await state.SaveChangesAsync(turn);
        Assert.Equal(2, storage.Writes);

        var next = Turns.New();
        await visits.GetAsync(next);
        await state.SaveChangesAsync(next);
        Assert.Equal(2, storage.Writes);
        Assert.Equal(2, storage.Reads);

        await state.SaveChangesAsync(next, force: true);
        Assert.Equal(3, storage.Writes);
    }

    [Fact]
    public async Task A_storage_gets_the_dictionary_of_the_turn_and_may_put_its_version_into_it()
    {
        var storage = new Mock<IStorage>();
        var writes = 0;
        storage.Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Dictionary<string, object>());
        storage.Setup(s => s.WriteAsync(It.IsAny<IDictionary<string, object>>(), It.IsAny<CancellationToken>()))
            .Callback((IDictionary<string, object> changes, CancellationToken _)
                => ((IDictionary<string, object>)changes.Single().Value)["eTag"] = (++writes).ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Returns(Task.CompletedTask);
        var state = new UserState(storage.Object);
        var turn = Turns.New();
        await state.CreateProperty<int>("count").SetAsync(turn, 1);

        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal(1, writes);
        Assert.Equal("1", state.GetCachedState(turn).State["eTag"]);
    }

    [Fact]
    public async Task A_write_that_failed_is_made_up_for_by_the_next_save()
    {
        var storage = new CountingStorage { Fails = true };
        var state = new UserState(storage);
        var turn = Turns.New();
        await state.CreateProperty<int>("count").SetAsync(turn, 1);
        await Assert.ThrowsAsync<IOException>(() => state.SaveChangesAsync(turn));

        storage.Fails = false;
        await state.SaveChangesAsync(turn);

        Assert.Equal(1, storage.Writes);
    }

    [Fact]
    public async Task A_storage_that_gives_json_serves_as_well()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((string[] keys, CancellationToken _) => new Dictionary<string, object>
            {
                [keys[0]] = JObject.Parse("""{"visits":{"Count":4},"number":3,"list":[1,2],"nothing":null}"""),
            });
        var state = new UserState(storage.Object);
        var turn = Turns.New();

        Assert.Equal(4, (await state.CreateProperty<Visits>("visits").GetAsync(turn)).Count);
        Assert.Equal(3, await state.CreateProperty<int>("number").GetAsync(turn));
        Assert.Equal([1, 2], await state.CreateProperty<List<int>>("list").GetAsync(turn));
        Assert.Equal("made", await state.CreateProperty<string>("nothing").GetAsync(turn, () => "made"));
    }

    [Fact]
    public async Task A_document_that_is_no_dictionary_is_refused()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["test/users/member-1"] = new Visits() }, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(storage).LoadAsync(Turns.New()));
    }

    [Fact]
    public async Task A_cleared_state_is_written_empty_and_a_deleted_one_is_gone()
    {
        var documents = new Dictionary<string, JObject>();
        var state = new UserState(new MemoryStorage(documents));
        var number = state.CreateProperty<int>("number");
        var turn = Turns.New();
        await number.SetAsync(turn, 1);
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, documents["test/users/member-1"]["number"]);

        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Null(documents["test/users/member-1"]["number"]);

        await state.DeleteAsync(turn);
        Assert.Empty(documents);
        Assert.Null(state.GetCachedState(turn));
    }

    [Fact]
    public async Task A_forced_load_forgets_what_was_changed()
    {
        var state = new UserState(new MemoryStorage());
        var number = state.CreateProperty<int>("number");
        var turn = Turns.New();
        await number.SetAsync(turn, 1);
        await state.SaveChangesAsync(turn);
        await number.SetAsync(turn, 2);

        await state.LoadAsync(turn, force: true);

        Assert.Equal(1, await number.GetAsync(turn));
    }

    [Fact]
    public async Task Of_two_turns_that_save_the_same_document_the_last_wins()
    {
        var state = new UserState(new MemoryStorage());
        var number = state.CreateProperty<int>("number");
        var (one, two) = (Turns.New(), Turns.New());
        await number.SetAsync(one, 1);
        await number.SetAsync(two, 2);

        await state.SaveChangesAsync(two);
        await state.SaveChangesAsync(one);

        Assert.Equal(1, await number.GetAsync(Turns.New()));
    }

    [Fact]
    public async Task A_missing_value_is_the_default_and_not_set()
    {
        var state = new UserState(new MemoryStorage());
        var turn = Turns.New();

        Assert.Equal(0, await state.CreateProperty<int>("number").GetAsync(turn));
        Assert.Null(await state.CreateProperty<Visits>("visits").GetAsync(turn));
        Assert.Empty(state.GetCachedState(turn).State);
    }

    [Fact]
    public async Task Each_state_has_its_own_key()
    {
        var documents = new Dictionary<string, JObject>();
        var storage = new MemoryStorage(documents);
        var turn = Turns.New();
        foreach (var state in new BotState[] { new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage) })
        {
            await state.CreateProperty<int>("n").SetAsync(turn, 1);
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(
            ["test/users/member-1", "test/conversations/conversation-1", "test/conversations/conversation-1/users/member-1"],
            documents.Keys);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public async Task An_activity_without_the_parts_of_the_key_is_refused(bool noChannel, bool noConversation, bool noSender)
    {
        var activity = Turns.Message();
        activity.ChannelId = noChannel ? null : activity.ChannelId;
        activity.Conversation = noConversation ? null : activity.Conversation;
        activity.From = noSender ? null : activity.From;
        var state = new PrivateConversationState(new MemoryStorage());

        await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(Turns.Of(activity)));
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        Assert.Equal("storage", Assert.Throws<ArgumentNullException>(() => new UserState(null)).ParamName);
        var state = new UserState(new MemoryStorage());
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => state.CreateProperty<int>(" ")).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => state.LoadAsync(null))).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => state.SaveChangesAsync(null))).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => state.ClearStateAsync(null))).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => state.DeleteAsync(null))).ParamName);
        Assert.Equal("turnContext", Assert.Throws<ArgumentNullException>(() => state.GetCachedState(null)).ParamName);
        Assert.Equal("turnContext", Assert.Throws<ArgumentNullException>(() => state.Get(null)).ParamName);
        Assert.Throws<InvalidOperationException>(() => state.Get(Turns.New()));
        var property = state.CreateProperty<int>("n");
        await Assert.ThrowsAsync<ArgumentNullException>(() => property.GetAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => property.SetAsync(null, 1));
        await Assert.ThrowsAsync<ArgumentNullException>(() => property.DeleteAsync(null));
    }

    private sealed class Visits
    {
        public int Count { get; set; }
    }

    // Not a MemoryStorage itself, so that nothing goes past it.
    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _memory = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public bool Fails { get; set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
        {
            Reads++;
            return _memory.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
        {
            if (Fails)
            {
                throw new IOException("disk full");
            }

            Writes++;
            return _memory.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken) => _memory.DeleteAsync(keys, cancellationToken);
    }
}
