using BackPainBot.Startup;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Host.Storage;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LogLines _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Folder_and_file_are_made_and_the_whole_path_is_logged()
    {
        var file = _folder.File("deep/down/bot.db");

        await new SqliteDatabase(file, _log).PrepareAsync(default);

        Assert.True(File.Exists(file));
        Assert.Contains(file, _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_may_read_the_file()
    {
        var file = _folder.File("bot.db");
        await new SqliteDatabase(file, _log).PrepareAsync(default);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        await new SqliteDatabase(_folder.File("bot.db"), _log).PrepareAsync(default);
        await new SqliteDatabase(_folder.File("bot.db"), _log).PrepareAsync(default);
    }

    [Fact]
    public async Task A_file_that_is_no_database_stops_the_start_and_is_left_alone()
    {
        var file = _folder.File("bot.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("This is a shopping list. ", 100)));

        var refused = await Assert.ThrowsAsync<StartupException>(() => new SqliteDatabase(file, _log).PrepareAsync(default));

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
        Assert.Contains("move it", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("This is a shopping list.", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_stops_the_start()
    {
        var file = _folder.File("bot.db");
        var database = new SqliteDatabase(file, _log);
        await database.PrepareAsync(default);
        await using (var storage = new SqlDocumentStorage(database, TimeProvider.System, new(TimeSpan.FromDays(1), TimeSpan.FromDays(1)), _log))
        {
            for (var index = 0; index < 200; index++)
            {
                await storage.WriteAsync(new Dictionary<string, object> { [$"key{index}"] = new Dictionary<string, object> { ["x"] = new string('x', 200) } });
            }
        }

        await using (var stream = File.OpenWrite(file))
        {
            stream.Position = 4096;
            await stream.WriteAsync(Enumerable.Repeat((byte)0xA5, 8192).ToArray());
        }

        await Assert.ThrowsAsync<StartupException>(() => new SqliteDatabase(file, _log).PrepareAsync(default));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_stops_the_start_with_the_mend()
    {
        await File.WriteAllTextAsync(_folder.File("data"), "a file where the folder should be");

        var refused = await Assert.ThrowsAsync<StartupException>(() => new SqliteDatabase(_folder.File("data/bot.db"), _log).PrepareAsync(default));

        Assert.Contains("Storage:File", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_stops_the_start()
    {
        var database = new SqliteDatabase(_folder.File("bot.db"), _log);
        await database.PrepareAsync(default);
        await using (var connection = await database.OpenAsync(default))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_version VALUES (99)";
            await command.ExecuteNonQueryAsync();
        }

        var refused = await Assert.ThrowsAsync<StartupException>(() => database.PrepareAsync(default));

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }
}
