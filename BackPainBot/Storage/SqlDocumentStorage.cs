using System.Data.Common;

namespace BackPainBot.Storage;

/// <summary>Documents in a table of an SQL database.</summary>
internal sealed class SqlDocumentStorage(ISqlDatabase database, TimeProvider clock, DocumentLifetimes lifetimes, ILogger logger)
    : DocumentStorage(logger), IAsyncDisposable
{
    private const string ProbeKey = "health/probe";

    private readonly SqlSessions _sessions = new(database);

    /// <summary>For others who keep something in the same database: with one writer at a time, all must wait in the same place.</summary>
    internal SqlSessions Sessions => _sessions;

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    public override Task CheckWritableAsync(CancellationToken cancellationToken) => WriteDocumentsAsync(
        [new DocumentWrite(ProbeKey, "{}", DocumentFormat.DigestOf("{}"), DocumentWrite.Anything)], cancellationToken);

    public override async Task<int> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var removed = 0;
        int batch;
        do
        {
            batch = await _sessions.WriteAsync(
                session => session.Command(SqlStatements.DeleteExpired, null, ("@now", Now)).ExecuteNonQueryAsync(cancellationToken),
                cancellationToken);
            removed += batch;
        }
        while (batch > 0);

        if (removed > 0)
        {
            await _sessions.WriteAsync(session => CleanUpAsync(session, cancellationToken), cancellationToken);
        }

        return removed;
    }

    public override Task<IReadOnlyList<string>> FindKeysAsync(string start, string end, CancellationToken cancellationToken) =>
        _sessions.ReadAsync<IReadOnlyList<string>>(
            async session =>
            {
                var pattern = $"{Escape(start)}%{Escape(end)}";
                await using var rows = await session.Command(SqlStatements.FindKeys, null, ("@pattern", pattern), ("@now", Now)).ExecuteReaderAsync(cancellationToken);
                var keys = new List<string>();
                while (await rows.ReadAsync(cancellationToken))
                {
                    keys.Add(rows.GetString(0));
                }

                return [.. keys.Where(key => IsBetween(key, start, end)).Order(StringComparer.Ordinal)];
            },
            cancellationToken);

    public ValueTask DisposeAsync() => _sessions.DisposeAsync();

    protected override Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken) => _sessions.ReadAsync(
        async session =>
        {
            var command = session.Command(SqlStatements.Read, null, ("@key", key), ("@now", Now));
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            return await row.ReadAsync(cancellationToken) ? new StoredDocument(row.GetString(0), row.GetString(1)) : (StoredDocument?)null;
        },
        cancellationToken);

    protected override Task WriteDocumentsAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        _sessions.WriteAsync(
            async session =>
            {
                await using var transaction = await session.BeginAsync(cancellationToken);
                foreach (var write in writes)
                {
                    if (await Statement(session, transaction, write).ExecuteScalarAsync(cancellationToken) is not string)
                    {
                        throw new ETagConflictException();
                    }
                }

                await transaction.CommitAsync(cancellationToken);
                return true;
            },
            cancellationToken);

    protected override Task DeleteDocumentsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) => _sessions.WriteAsync(
        async session =>
        {
            await using var transaction = await session.BeginAsync(cancellationToken);
            foreach (var key in keys)
            {
                await session.Command(SqlStatements.Delete, transaction, ("@key", key)).ExecuteNonQueryAsync(cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            return await CleanUpAsync(session, cancellationToken);
        },
        cancellationToken);

    /// <summary>The text as LIKE takes it for just itself.</summary>
    private static string Escape(string text) =>
        text.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);

    private async Task<bool> CleanUpAsync(SqlSession session, CancellationToken cancellationToken)
    {
        if (database.AfterDeletion is { } statement)
        {
            await session.Command(statement, null).ExecuteNonQueryAsync(cancellationToken);
        }

        return true;
    }

    private DbCommand Statement(SqlSession session, DbTransaction transaction, DocumentWrite write)
    {
        var now = Now;
        var expires = now + (long)lifetimes.Of(write.Key).TotalMilliseconds;
        return write.Expected switch
        {
            null => session.Command(
                SqlStatements.Add, transaction, ("@key", write.Key), ("@etag", write.ETag), ("@body", write.Text), ("@expires", expires), ("@now", now)),
            DocumentWrite.Anything => session.Command(
                SqlStatements.Put, transaction, ("@key", write.Key), ("@etag", write.ETag), ("@body", write.Text), ("@expires", expires)),
            _ => session.Command(
                SqlStatements.Replace,
                transaction,
                ("@key", write.Key),
                ("@etag", write.ETag),
                ("@body", write.Text),
                ("@expires", expires),
                ("@expected", write.Expected),
                ("@now", now)),
        };
    }
}
