using System.Data.Common;
using System.Globalization;
using BackPainBot.Startup;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage;

/// <summary>A database in one file, beside which SQLite keeps its write-ahead log.</summary>
internal sealed partial class SqliteDatabase : ISqlDatabase
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;

    private readonly string _path;
    private readonly string _connectionString;
    private readonly ILogger _logger;
    private readonly IEnumerable<string> _tables;

    /// <param name="file">The file; a relative path counts from the current folder.</param>
    /// <param name="logger">Gets the whole path, once.</param>
    /// <param name="tables">Tables besides those of the documents.</param>
    public SqliteDatabase(string file, ILogger logger, params IEnumerable<SqlTables> tables)
    {
        _tables = tables.SelectMany(part => part.Create);
        _path = Path.GetFullPath(file);
        _logger = logger;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            // Sessions are kept open by us, with their statements.
            Pooling = false,
            DefaultTimeout = 30,
        }.ToString();
    }

    /// <summary>SQLite lets one write at a time; waiting here is fairer than its own retrying.</summary>
    public int Writers => 1;

    /// <summary>The write-ahead log still has what the file has no more; this empties it.</summary>
    public string AfterDeletion => "PRAGMA wal_checkpoint(TRUNCATE)";

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            MakeFile();
            await using var connection = await OpenAsync(cancellationToken);
            await RequireSoundAsync(connection, cancellationToken);
            foreach (var statement in new[] { SqlStatements.CreateDocuments, SqlStatements.CreateExpiry, SqlStatements.CreateVersion }.Concat(_tables))
            {
                await ExecuteAsync(connection, statement, cancellationToken);
            }

            await RequireKnownVersionAsync(connection, cancellationToken);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is NotADatabase or Corrupt)
        {
            throw Damaged(exception);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"The database {_path} cannot be written ({exception.Message.TrimEnd('.')}). "
                + "Give this user the right to write there, or name another file in Storage:File (appsettings.json, or --Storage:File=PATH).",
                exception);
        }

        LogPath(_logger, _path);
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            // What is deleted is overwritten; a commit survives the end of the process.
            await ExecuteAsync(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON", cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>What members said is in there: nobody but this user may read it. SQLite gives its log the same rights.</summary>
    private void MakeFile()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        if (!File.Exists(_path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            File.Open(_path, options).Dispose();
        }
    }

    private async Task RequireSoundAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (await ScalarAsync(connection, "PRAGMA quick_check(1)", cancellationToken) is not "ok")
        {
            throw Damaged(null);
        }
    }

    private async Task RequireKnownVersionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var version = await ScalarAsync(connection, SqlStatements.HighestVersion, cancellationToken);
        if (version is long found && found > SqlStatements.SchemaVersion)
        {
            throw new StartupException(string.Create(
                CultureInfo.InvariantCulture,
                $"The database {_path} was written by a newer version of the bot (layout {found}, this one knows {SqlStatements.SchemaVersion}). Start that version, or name another file in Storage:File."));
        }

        await using var command = connection.CreateCommand();
        command.CommandText = SqlStatements.AddVersion;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@version", SqlStatements.SchemaVersion);
        command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private StartupException Damaged(Exception? cause) => new(
        $"The file {_path} is damaged or not a database of this bot. Restore it from a backup, or move it (and its -wal and -shm files) away to begin with an empty one.",
        cause ?? new InvalidDataException());

    private static async Task ExecuteAsync(DbConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants only.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants only.
        command.CommandText = statement;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Conversations are kept in {Path}")]
    private static partial void LogPath(ILogger logger, string path);
}
