using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder.Storage;

public class MemoryStorageTests
{
    public static TheoryData<string> Forms => ["compact", "json"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Documents_are_kept_as_copies_of_their_own_type(string form)
    {
        var storage = Storage(form);
        var note = new Note { Text = "one", Extra = new Note { Text = "inner" } };
        await storage.WriteAsync(Change("note", note), default);
        note.Text = "changed";

        var kept = Assert.IsType<Note>((await storage.ReadAsync(["note"], default))["note"]);

        Assert.Equal("one", kept.Text);
        Assert.Equal("inner", Assert.IsType<Note>(kept.Extra).Text);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_is_not_there_is_left_out(string form)
    {
        var storage = Storage(form);
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note(), ["nothing"] = null }, default);
        await storage.DeleteAsync(["note", "unknown"], default);

        Assert.Empty(await storage.ReadAsync(["note", "nothing", "unknown"], default));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_second_write_with_a_stale_etag_is_refused(string form)
    {
        var storage = Storage(form);
        await storage.WriteAsync(Change("item", new Item { Value = 1 }), default);
        var one = await ReadAsync(storage);
        var two = await ReadAsync(storage);
        one.Value = 2;
        two.Value = 3;
        await storage.WriteAsync(Change("item", one), default);

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => storage.WriteAsync(new Dictionary<string, object> { ["other"] = new Note(), ["item"] = two }, default));

        Assert.Contains("'item'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await ReadAsync(storage)).Value);
        Assert.Empty(await storage.ReadAsync(["other"], default));
        Assert.NotEqual(one.ETag, (await ReadAsync(storage)).ETag);
    }

    [Theory]
    [InlineData("compact", null, false)]
    [InlineData("compact", "", false)]
    [InlineData("compact", "*", true)]
    [InlineData("json", null, false)]
    [InlineData("json", "", false)]
    [InlineData("json", "*", true)]
    public async Task Only_a_star_writes_over_any_version(string form, string etag, bool written)
    {
        var storage = Storage(form);
        await storage.WriteAsync(Change("item", new Item { Value = 1 }), default);
        var write = () => storage.WriteAsync(Change("item", new Item { Value = 2, ETag = etag }), default);

        if (written)
        {
            await write();
        }
        else
        {
            await Assert.ThrowsAsync<ArgumentException>(write);
        }

        Assert.Equal(written ? 2 : 1, (await ReadAsync(storage)).Value);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Writes_of_many_threads_all_arrive(string form)
    {
        var storage = Storage(form);

        await Parallel.ForAsync(0, 200, async (i, cancellationToken)
            => await storage.WriteAsync(Change("note-" + (i % 50), new Note { Text = "text" }), cancellationToken));

        var keys = Enumerable.Range(0, 50).Select(i => "note-" + i).ToArray();
        Assert.Equal(50, (await storage.ReadAsync(keys, default)).Count);
    }

    [Fact]
    public async Task A_given_dictionary_shows_what_is_kept_and_may_hold_something_before()
    {
        var documents = new Dictionary<string, JObject> { ["before"] = new JObject { ["text"] = "already there" }, ["empty"] = null };
        var storage = new MemoryStorage(documents);
        await storage.WriteAsync(Change("item", new Item { Value = 5 }), default);

        var read = await storage.ReadAsync(["before", "empty"], default);

        Assert.Equal("already there", Assert.IsType<JObject>(Assert.Single(read).Value)["text"]);
        Assert.Equal(5, documents["item"]["Value"]);
        Assert.Equal("0", documents["item"]["eTag"]);
    }

    [Fact]
    public async Task A_serializer_that_names_no_types_gives_json()
    {
        var storage = new MemoryStorage(new JsonSerializer { TypeNameHandling = TypeNameHandling.None });
        await storage.WriteAsync(Change("note", new Note { Text = "one" }), default);

        Assert.Equal("one", Assert.IsType<JObject>((await storage.ReadAsync(["note"], default))["note"])["Text"]);
    }

    [Fact]
    public async Task Typed_reading_leaves_other_types_out()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "n" }, ["item"] = new Item() }, default);

        var notes = await storage.ReadAsync<Note>(["note", "item"]);

        Assert.Equal("n", Assert.Single(notes).Value.Text);
        Assert.Equal("storage", (await Assert.ThrowsAsync<ArgumentNullException>(() => ((IStorage)null).ReadAsync<Note>([]))).ParamName);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Missing_arguments_are_refused_by_name(string form)
    {
        var storage = Storage(form);

        Assert.Equal("keys", (await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync(null, default))).ParamName);
        Assert.Equal("keys", (await Assert.ThrowsAsync<ArgumentNullException>(() => storage.DeleteAsync(null, default))).ParamName);
        Assert.Equal("changes", (await Assert.ThrowsAsync<ArgumentNullException>(() => storage.WriteAsync(null, default))).ParamName);
        Assert.Equal("key", (await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync([null], default))).ParamName);
        Assert.Equal("jsonSerializer", Assert.Throws<ArgumentNullException>(() => new MemoryStorage((JsonSerializer)null)).ParamName);
    }

    private static MemoryStorage Storage(string form)
        => form == "json" ? new MemoryStorage(new Dictionary<string, JObject>()) : new MemoryStorage();

    private static Dictionary<string, object> Change(string key, object document) => new() { [key] = document };

    private static async Task<Item> ReadAsync(MemoryStorage storage)
        => Assert.IsType<Item>((await storage.ReadAsync(["item"], default))["item"]);

    private sealed class Note
    {
        public string Text { get; set; }

        public object Extra { get; set; }
    }

    private sealed class Item : IStoreItem
    {
        public int Value { get; set; }

        public string ETag { get; set; }
    }
}
