namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>Every statement about transcripts, in what SQLite and PostgreSQL have in common.</summary>
internal static class TranscriptStatements
{
    public static readonly IReadOnlyList<string> Create =
    [
        "CREATE TABLE IF NOT EXISTS webchat_conversations (id TEXT PRIMARY KEY, member TEXT NOT NULL, begun BIGINT NOT NULL, "
            + "last_sequence BIGINT NOT NULL, last_time BIGINT NOT NULL, expires BIGINT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS webchat_conversations_by_member ON webchat_conversations (member)",
        "CREATE INDEX IF NOT EXISTS webchat_conversations_by_expiry ON webchat_conversations (expires)",
        "CREATE TABLE IF NOT EXISTS webchat_activities (conversation TEXT NOT NULL, sequence BIGINT NOT NULL, id TEXT NOT NULL, "
            + "shown BIGINT NOT NULL, starts BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (conversation, sequence))",
        "CREATE UNIQUE INDEX IF NOT EXISTS webchat_activities_by_id ON webchat_activities (conversation, id)",
        "CREATE INDEX IF NOT EXISTS webchat_activities_waiting ON webchat_activities (conversation, sequence) WHERE starts > 0",
        "CREATE TABLE IF NOT EXISTS webchat_uploads (id TEXT PRIMARY KEY, conversation TEXT NOT NULL, content_type TEXT NOT NULL, "
            + "name TEXT NOT NULL, size BIGINT NOT NULL, expires BIGINT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS webchat_uploads_by_conversation ON webchat_uploads (conversation)",
    ];

    public const string AddConversation =
        "INSERT INTO webchat_conversations (id, member, begun, last_sequence, last_time, expires) VALUES (@id, @member, @now, 0, 0, @expires) "
        + "ON CONFLICT (id) DO NOTHING RETURNING id";

    public const string FindConversation =
        "SELECT id, member, last_sequence FROM webchat_conversations WHERE id = @id AND expires > @now";

    public const string FindConversationsOf =
        "SELECT id, member, last_sequence FROM webchat_conversations WHERE member = @member AND expires > @now ORDER BY begun";

    /// <summary>Makes room for some activities at the end; times rise by a millisecond at least.</summary>
    public const string TakePlaces =
        "UPDATE webchat_conversations SET last_sequence = last_sequence + @count, "
        + "last_time = (CASE WHEN last_time < @now THEN @now ELSE last_time + 1 END) + @count - 1, expires = @expires "
        + "WHERE id = @id AND expires > @now RETURNING last_sequence, last_time";

    /// <summary>Makes room at the end without an activity that is new.</summary>
    public const string TakePlace =
        "UPDATE webchat_conversations SET last_sequence = last_sequence + 1 WHERE id = @id AND expires > @now RETURNING last_sequence";

    public const string AddActivity =
        "INSERT INTO webchat_activities (conversation, sequence, id, shown, starts, body) VALUES (@conversation, @sequence, @id, @shown, @starts, @body) "
        + "ON CONFLICT (conversation, id) DO NOTHING RETURNING id";

    public const string FindBody = "SELECT body FROM webchat_activities WHERE conversation = @conversation AND id = @id AND shown = 1";

    public const string MoveActivity =
        "UPDATE webchat_activities SET sequence = @sequence, body = @body WHERE conversation = @conversation AND id = @id";

    public const string RemoveActivity =
        "DELETE FROM webchat_activities WHERE conversation = @conversation AND id = @id RETURNING id";

    public const string ReadActivities =
        "SELECT sequence, id, body FROM webchat_activities WHERE conversation = @conversation AND sequence > @after AND shown = 1 "
        + "ORDER BY sequence LIMIT @most";

    public const string MarkAnswered =
        "UPDATE webchat_activities SET starts = 0 WHERE conversation = @conversation AND id = @id";

    public const string CountStart = "UPDATE webchat_activities SET starts = starts + 1 WHERE starts > 0";

    public const string ReadWaiting =
        "SELECT conversation, id, body, starts FROM webchat_activities WHERE starts > 0 ORDER BY conversation, sequence";

    public const string CountActivities = "SELECT COUNT(*) FROM webchat_activities WHERE conversation = @conversation AND shown = 1";

    public const string ClearActivities = "DELETE FROM webchat_activities WHERE conversation = @conversation";

    public const string ClearUploads = "DELETE FROM webchat_uploads WHERE conversation = @conversation RETURNING id";

    public const string AddUpload =
        "INSERT INTO webchat_uploads (id, conversation, content_type, name, size, expires) VALUES (@id, @conversation, @type, @name, @size, @expires)";

    public const string FindUpload =
        "SELECT id, conversation, content_type, name, size FROM webchat_uploads WHERE id = @id AND expires > @now";

    public const string FindUploadsOf =
        "SELECT id, conversation, content_type, name, size FROM webchat_uploads WHERE conversation = @conversation AND expires > @now";

    public const string MeasureUploads = "SELECT COALESCE(SUM(size), 0) FROM webchat_uploads";

    public const string RemoveExpiredUploads = "DELETE FROM webchat_uploads WHERE expires <= @now RETURNING id";

    /// <summary>A few at a time, so that members do not wait behind it.</summary>
    public const string FindExpired = "SELECT id FROM webchat_conversations WHERE expires <= @now ORDER BY expires LIMIT 50";

    public const string RemoveConversation = "DELETE FROM webchat_conversations WHERE id = @id";
}
