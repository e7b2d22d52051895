namespace BackPainBot.Storage;

/// <summary>Every statement, in what SQLite and PostgreSQL have in common.</summary>
internal static class SqlStatements
{
    /// <summary>Raised when the tables change, together with the statements that bring an older file up to date.</summary>
    public const long SchemaVersion = 1;

    public const string CreateDocuments =
        "CREATE TABLE IF NOT EXISTS documents (key TEXT PRIMARY KEY, etag TEXT NOT NULL, body TEXT NOT NULL, expires BIGINT NOT NULL)";

    public const string CreateExpiry = "CREATE INDEX IF NOT EXISTS documents_by_expiry ON documents (expires)";

    public const string CreateVersion = "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY)";

    public const string AddVersion = "INSERT INTO schema_version (version) VALUES (@version) ON CONFLICT (version) DO NOTHING";

    public const string HighestVersion = "SELECT MAX(version) FROM schema_version";

    public const string Read = "SELECT body, etag FROM documents WHERE key = @key AND expires > @now";

    /// <summary>Candidates only: databases differ in whether LIKE minds the case of letters.</summary>
    public const string FindKeys = "SELECT key FROM documents WHERE key LIKE @pattern ESCAPE '!' AND expires > @now";

    /// <summary>Writes a document that must not exist; one whose time is over does not.</summary>
    public const string Add =
        "INSERT INTO documents (key, etag, body, expires) VALUES (@key, @etag, @body, @expires) "
        + "ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, body = excluded.body, expires = excluded.expires "
        + "WHERE documents.expires <= @now RETURNING etag";

    public const string Replace =
        "UPDATE documents SET etag = @etag, body = @body, expires = @expires WHERE key = @key AND etag = @expected AND expires > @now RETURNING etag";

    public const string Put =
        "INSERT INTO documents (key, etag, body, expires) VALUES (@key, @etag, @body, @expires) "
        + "ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, body = excluded.body, expires = excluded.expires RETURNING etag";

    public const string Delete = "DELETE FROM documents WHERE key = @key";

    /// <summary>A few at a time, so that members do not wait behind it.</summary>
    public const string DeleteExpired =
        "DELETE FROM documents WHERE key IN (SELECT key FROM documents WHERE expires <= @now ORDER BY expires LIMIT 200)";
}
