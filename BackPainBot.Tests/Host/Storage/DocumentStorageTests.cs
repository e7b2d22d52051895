using System.Text;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Storage;

/// <summary>What holds for every storage; the classes at the end say for which.</summary>
public abstract class DocumentStorageTests : IAsyncLifetime
{
    private protected ManualClock Clock { get; } = new();

    private protected LogLines Log { get; } = new();

    private protected DocumentStorage Storage { get; private set; } = null!;

    public async Task InitializeAsync() => Storage = await OpenAsync();

    public async Task DisposeAsync()
    {
        if (Storage is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_was_written_is_read_with_an_eTag()
    {
        await Storage.WriteAsync(Change("a", State(("name", "Ann"), ("count", 3))));

        var read = await ReadStateAsync("a");

        Assert.Equal("Ann", read!["name"]);
        Assert.Equal(3L, read["count"]);
        Assert.NotEmpty((string)read["eTag"]);
    }

    [Fact]
    public async Task A_key_without_a_document_is_left_out()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));

        Assert.Equal(["a"], (await Storage.ReadAsync(["missing", "a"])).Keys);
        Assert.Empty(await Storage.ReadAsync([]));
    }

    [Fact]
    public async Task A_second_save_with_a_stale_eTag_is_refused()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        var mine = await ReadStateAsync("a");
        var theirs = await ReadStateAsync("a");
        theirs!["x"] = 2;
        await Storage.WriteAsync(Change("a", theirs));

        mine!["x"] = 3;
        await Assert.ThrowsAsync<ETagConflictException>(() => Storage.WriteAsync(Change("a", mine)));

        Assert.Equal(2L, (await ReadStateAsync("a"))!["x"]);
    }

    [Fact]
    public async Task The_writer_can_write_again_without_reading()
    {
        var state = State(("x", 1));
        await Storage.WriteAsync(Change("a", state));
        state["x"] = 2;
        await Storage.WriteAsync(Change("a", state));

        Assert.Equal(2L, (await ReadStateAsync("a"))!["x"]);
    }

    [Fact]
    public async Task What_has_no_eTag_must_not_exist_yet()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));

        await Assert.ThrowsAsync<ETagConflictException>(() => Storage.WriteAsync(Change("a", State(("x", 2)))));
    }

    [Fact]
    public async Task A_star_writes_whatever_is_there()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        await Storage.WriteAsync(Change("a", State(("x", 2), ("eTag", "*"))));

        Assert.Equal(2L, (await ReadStateAsync("a"))!["x"]);
    }

    [Fact]
    public async Task What_was_deleted_meanwhile_cannot_be_written_over()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        var mine = await ReadStateAsync("a");
        await Storage.DeleteAsync(["a"]);

        mine!["x"] = 2;
        await Assert.ThrowsAsync<ETagConflictException>(() => Storage.WriteAsync(Change("a", mine)));
        Assert.Null(await ReadStateAsync("a"));
    }

    [Fact]
    public async Task Of_several_documents_all_are_written_or_none()
    {
        await Storage.WriteAsync(Change("b", State(("x", 1))));

        var changes = new Dictionary<string, object> { ["a"] = State(("x", 2)), ["b"] = State(("x", 2)) };
        await Assert.ThrowsAsync<ETagConflictException>(() => Storage.WriteAsync(changes));

        Assert.Null(await ReadStateAsync("a"));
        Assert.Equal(1L, (await ReadStateAsync("b"))!["x"]);
    }

    [Fact]
    public async Task A_document_as_it_was_read_is_not_changed()
    {
        await Storage.WriteAsync(Change("a", State(("text", "2026-03-04T10:00:00Z"), ("list", new JArray(1, 2.5, "x")), ("none", JValue.CreateNull()))));
        var state = await ReadStateAsync("a");

        Assert.False(Storage.IsChanged(state!));
        state!["more"] = true;
        Assert.True(Storage.IsChanged(state));
    }

    [Fact]
    public async Task A_text_that_looks_like_a_date_stays_the_text()
    {
        await Storage.WriteAsync(Change("a", State(("said", "2026-03-04T10:00:00+02:00"))));

        Assert.Equal("2026-03-04T10:00:00+02:00", (await ReadStateAsync("a"))!["said"]);
    }

    [Fact]
    public async Task Documents_are_gone_when_their_time_is_over()
    {
        await Storage.WriteAsync(Change("old", State(("x", 1))));
        Clock.Advance(TimeSpan.FromDays(20));
        await Storage.WriteAsync(Change("new", State(("x", 1))));
        Clock.Advance(TimeSpan.FromDays(10));

        Assert.Null(await ReadStateAsync("old"));
        Assert.NotNull(await ReadStateAsync("new"));
        Assert.Equal(1, await Storage.RemoveExpiredAsync(default));
        Assert.Equal(0, await Storage.RemoveExpiredAsync(default));
        Assert.NotNull(await ReadStateAsync("new"));
    }

    [Fact]
    public async Task A_document_whose_time_is_over_makes_room_for_a_new_one()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        Clock.Advance(TimeSpan.FromDays(30));

        await Storage.WriteAsync(Change("a", State(("x", 2))));

        Assert.Equal(2L, (await ReadStateAsync("a"))!["x"]);
    }

    [Fact]
    public async Task Writing_renews_the_time()
    {
        var state = State(("x", 1));
        await Storage.WriteAsync(Change("a", state));
        Clock.Advance(TimeSpan.FromDays(29));
        state["x"] = 2;
        await Storage.WriteAsync(Change("a", state));
        Clock.Advance(TimeSpan.FromDays(29));

        Assert.NotNull(await ReadStateAsync("a"));
    }

    [Fact]
    public async Task Json_and_store_items_are_kept_as_well()
    {
        await Storage.WriteAsync(Change("json", JObject.Parse("""{ "x": { "y": [1, "two"] } }""")));

        var read = await ReadStateAsync("json");

        Assert.Equal("two", (string?)((JObject)read!["x"])["y"]![1]);
    }

    [Fact]
    public async Task A_type_that_is_not_on_the_list_is_not_written()
    {
        var state = State(("dialog", new JArray()), ("inner", new Dictionary<string, object> { ["bad"] = new { x = 1 } }));

        await Assert.ThrowsAsync<JsonSerializationException>(() => Storage.WriteAsync(Change("a", state)));
        Assert.Null(await ReadStateAsync("a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("'; DROP TABLE documents; --")]
    [InlineData("ключ/🙂/\u0000/\u202e")]
    public async Task Any_key_is_only_a_key(string key)
    {
        await Storage.WriteAsync(Change(key, State(("x", key))));

        Assert.Equal(key, (await ReadStateAsync(key))!["x"]);
        await Storage.DeleteAsync([key, "missing"]);
        Assert.Null(await ReadStateAsync(key));
    }

    [Fact]
    public async Task Keys_are_found_by_how_they_begin_and_end()
    {
        string[] keys = ["a/1/z", "a/2/z", "a/z", "A/3/z", "a/3/Z", "a%/1/z", "a_/1/z", "a!/1/z", "a/1/zz"];
        foreach (var key in keys)
        {
            await Storage.WriteAsync(Change(key, State(("x", 1))));
        }

        Assert.Equal(["a/1/z", "a/2/z"], await Storage.FindKeysAsync("a/", "/z", default));
        Assert.Equal(["a%/1/z"], await Storage.FindKeysAsync("a%/", "/z", default));
        Assert.Equal(["a_/1/z"], await Storage.FindKeysAsync("a_/", "/z", default));
        Assert.Equal(["a!/1/z"], await Storage.FindKeysAsync("a!/", "/z", default));
        Clock.Advance(TimeSpan.FromDays(30));
        Assert.Empty(await Storage.FindKeysAsync("a/", "/z", default));
    }

    [Fact]
    public async Task Null_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.DeleteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.WriteAsync(Change("a", null!)));
    }

    [Fact]
    public async Task Of_many_writers_of_one_document_each_write_counts_once()
    {
        const int Writers = 8;
        const int Writes = 25;
        await Storage.WriteAsync(Change("a", State(("count", 0))));

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < Writes;)
            {
                var state = await ReadStateAsync("a");
                state!["count"] = (long)state["count"] + 1;
                try
                {
                    await Storage.WriteAsync(Change("a", state));
                    done++;
                }
                catch (ETagConflictException)
                {
                    // Somebody else was first: read again.
                }
            }
        })));

        Assert.Equal((long)Writers * Writes, (await ReadStateAsync("a"))!["count"]);
    }

    [Fact]
    public async Task It_can_be_written() => await Storage.CheckWritableAsync(default);

    private protected abstract Task<DocumentStorage> OpenAsync();

    private protected async Task<IDictionary<string, object>?> ReadStateAsync(string key) =>
        (await Storage.ReadAsync([key])).TryGetValue(key, out var value) ? (IDictionary<string, object>)value : null;

    private protected static Dictionary<string, object> Change(string key, object value) => new() { [key] = value };

    private protected static IDictionary<string, object> State(params (string Name, object Value)[] entries) =>
        entries.ToDictionary(entry => entry.Name, entry => entry.Value);
}

public sealed class MemoryDocumentStorageTests : DocumentStorageTests
{
    private protected override Task<DocumentStorage> OpenAsync() =>
        Task.FromResult<DocumentStorage>(new MemoryDocumentStorage(Clock, new(TimeSpan.FromDays(30), TimeSpan.FromDays(730)), Log));
}

public sealed class SqlDocumentStorageTests : DocumentStorageTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_written_is_there_after_a_restart()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        await ((SqlDocumentStorage)Storage).DisposeAsync();

        await using var again = (SqlDocumentStorage)await OpenAsync();

        Assert.Contains("a", (await again.ReadAsync(["a"])).Keys);
    }

    [Fact]
    public async Task Two_instances_on_one_file_do_not_overwrite_each_other()
    {
        await using var other = (SqlDocumentStorage)await OpenAsync();
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        var mine = await ReadStateAsync("a");
        var theirs = (IDictionary<string, object>)(await other.ReadAsync(["a"]))["a"];
        theirs["x"] = 2;
        await other.WriteAsync(Change("a", theirs));

        mine!["x"] = 3;
        await Assert.ThrowsAsync<ETagConflictException>(() => Storage.WriteAsync(Change("a", mine)));
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_begins_again_and_is_not_quoted_in_the_log()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        await using (var connection = await new SqliteDatabase(_folder.File("bot.db"), Log).OpenAsync(default))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE documents SET body = '{\"secret\": my back hurts'";
            await command.ExecuteNonQueryAsync();
        }

        var state = await ReadStateAsync("a");

        Assert.Equal(["eTag"], state!.Keys);
        Assert.Contains("cannot be read", Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("back hurts", Log.All, StringComparison.Ordinal);
        state["x"] = 2;
        await Storage.WriteAsync(Change("a", state));
        Assert.Equal(2L, (await ReadStateAsync("a"))!["x"]);
    }

    [Fact]
    public async Task Nothing_of_what_was_deleted_is_left_in_the_files()
    {
        await Storage.WriteAsync(Change("forgotten", State(("said", "my back hurts"))));
        await Storage.WriteAsync(Change("kept", State(("said", "hello"))));
        Assert.True(IsInFiles("my back hurts"));

        await Storage.DeleteAsync(["forgotten"]);

        Assert.False(IsInFiles("my back hurts"));
        Assert.False(IsInFiles("forgotten"));
        Assert.NotNull(await ReadStateAsync("kept"));
    }

    [Fact]
    public async Task Nothing_of_what_expired_is_left_in_the_files()
    {
        await Storage.WriteAsync(Change("expired", State(("said", "my back hurts"))));
        Clock.Advance(TimeSpan.FromDays(30));

        await Storage.RemoveExpiredAsync(default);

        Assert.False(IsInFiles("my back hurts"));
    }

    [Fact]
    public async Task A_stored_type_name_that_is_not_on_the_list_makes_no_object()
    {
        await Storage.WriteAsync(Change("a", State(("x", 1))));
        await using (var connection = await new SqliteDatabase(_folder.File("bot.db"), Log).OpenAsync(default))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = """UPDATE documents SET body = '{"x":{"$type":"System.IO.FileInfo, System.Private.CoreLib","FileName":"/etc/passwd"}}'""";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(["eTag"], (await ReadStateAsync("a"))!.Keys);
    }

    private bool IsInFiles(string text) => Directory.GetFiles(_folder.Path).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });

    private protected override async Task<DocumentStorage> OpenAsync()
    {
        var database = new SqliteDatabase(_folder.File("bot.db"), Log);
        await database.PrepareAsync(default);
        return new SqlDocumentStorage(database, Clock, new(TimeSpan.FromDays(30), TimeSpan.FromDays(730)), Log);
    }
}
