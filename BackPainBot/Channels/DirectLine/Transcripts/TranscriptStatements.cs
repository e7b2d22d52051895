namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>Every statement about transcripts, in what SQLite and PostgreSQL have in common.</summary>
internal static class TranscriptStatements
{
    public static readonly IReadOnlyList<string> Create =
    [
        "CREATE TABLE IF NOT EXISTS chat_conversations (id TEXT PRIMARY KEY, member TEXT NOT NULL, begun BIGINT NOT NULL, "
            + "last_sequence BIGINT NOT NULL, last_time BIGINT NOT NULL, agreed BIGINT NOT NULL, expires BIGINT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS chat_conversations_by_member ON chat_conversations (member)",
        "CREATE INDEX IF NOT EXISTS chat_conversations_by_expiry ON chat_conversations (expires)",
        "CREATE TABLE IF NOT EXISTS chat_activities (conversation TEXT NOT NULL, sequence BIGINT NOT NULL, id TEXT NOT NULL, "
            + "shown BIGINT NOT NULL, starts BIGINT NOT NULL, withheld BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (conversation, sequence))",
        "CREATE UNIQUE INDEX IF NOT EXISTS chat_activities_by_id ON chat_activities (conversation, id)",
        "CREATE INDEX IF NOT EXISTS chat_activities_waiting ON chat_activities (conversation, sequence) WHERE starts > 0",
        "CREATE TABLE IF NOT EXISTS chat_uploads (id TEXT PRIMARY KEY, conversation TEXT NOT NULL, content_type TEXT NOT NULL, "
            + "name TEXT NOT NULL, size BIGINT NOT NULL, expires BIGINT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS chat_uploads_by_conversation ON chat_uploads (conversation)",
    ];

    public const string AddConversation =
        "INSERT INTO chat_conversations (id, member, begun, last_sequence, last_time, agreed, expires) VALUES (@id, @member, @now, 0, 0, 0, @expires) "
        + "ON CONFLICT (id) DO NOTHING RETURNING id";

    public const string FindConversation =
        "SELECT id, member, last_sequence, agreed FROM chat_conversations WHERE id = @id AND expires > @now";

    public const string FindConversationsOf =
        "SELECT id, member, last_sequence, agreed FROM chat_conversations WHERE member = @member AND expires > @now ORDER BY begun";

    /// <summary>Makes room for some activities at the end; times rise by a millisecond at least.</summary>
    public const string TakePlaces =
        "UPDATE chat_conversations SET last_sequence = last_sequence + @count, "
        + "last_time = (CASE WHEN last_time < @now THEN @now ELSE last_time + 1 END) + @count - 1, "
        + "expires = CASE WHEN expires < @expires THEN @expires ELSE expires END "
        + "WHERE id = @id AND expires > @now RETURNING last_sequence, last_time, agreed";

    /// <summary>Makes room at the end without an activity that is new.</summary>
    public const string TakePlace =
        "UPDATE chat_conversations SET last_sequence = last_sequence + 1 WHERE id = @id AND expires > @now RETURNING last_sequence";

    public const string AddActivity =
        "INSERT INTO chat_activities (conversation, sequence, id, shown, starts, withheld, body) "
        + "VALUES (@conversation, @sequence, @id, @shown, @starts, @withheld, @body) "
        + "ON CONFLICT (conversation, id) DO NOTHING RETURNING id";

    public const string FindBody = "SELECT body FROM chat_activities WHERE conversation = @conversation AND id = @id AND shown = 1";

    /// <summary>The storage keeps what it has of one that is withheld.</summary>
    public const string MoveActivity =
        "UPDATE chat_activities SET sequence = @sequence, body = CASE withheld WHEN 0 THEN @body ELSE body END WHERE conversation = @conversation AND id = @id";

    public const string RemoveActivity =
        "DELETE FROM chat_activities WHERE conversation = @conversation AND id = @id RETURNING id";

    public const string ReadActivities =
        "SELECT sequence, id, body FROM chat_activities WHERE conversation = @conversation AND sequence > @after AND shown = 1 "
        + "ORDER BY sequence LIMIT @most";

    public const string MarkAnswered =
        "UPDATE chat_activities SET starts = 0 WHERE conversation = @conversation AND id = @id";

    public const string SetAgreed = "UPDATE chat_conversations SET agreed = @agreed WHERE id = @id AND agreed <> @agreed";

    public const string StoreWithheld =
        "UPDATE chat_activities SET body = @body, withheld = 0 WHERE conversation = @conversation AND id = @id AND withheld = 1";

    public const string CountStart = "UPDATE chat_activities SET starts = starts + 1 WHERE starts > 0";

    public const string ReadWaiting =
        "SELECT conversation, id, body, starts, withheld FROM chat_activities WHERE starts > 0 ORDER BY conversation, sequence";

    public const string CountActivities = "SELECT COUNT(*) FROM chat_activities WHERE conversation = @conversation AND shown = 1";

    public const string ClearActivities = "DELETE FROM chat_activities WHERE conversation = @conversation";

    public const string ClearUploads = "DELETE FROM chat_uploads WHERE conversation = @conversation RETURNING id";

    public const string AddUpload =
        "INSERT INTO chat_uploads (id, conversation, content_type, name, size, expires) VALUES (@id, @conversation, @type, @name, @size, @expires)";

    public const string FindUpload =
        "SELECT id, conversation, content_type, name, size FROM chat_uploads WHERE id = @id AND expires > @now";

    public const string FindUploadsOf =
        "SELECT id, conversation, content_type, name, size FROM chat_uploads WHERE conversation = @conversation AND expires > @now";

    public const string MeasureUploads = "SELECT COALESCE(SUM(size), 0) FROM chat_uploads";

    public const string RemoveExpiredUploads = "DELETE FROM chat_uploads WHERE expires <= @now RETURNING id";

    /// <summary>A few at a time, so that members do not wait behind it.</summary>
    public const string FindExpired = "SELECT id FROM chat_conversations WHERE expires <= @now ORDER BY expires LIMIT 50";

    public const string RemoveConversation = "DELETE FROM chat_conversations WHERE id = @id";
}
