using System.Data.Common;
using BackPainBot.Storage;

namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>Transcripts in tables of the database that holds the state.</summary>
internal sealed partial class SqlChatStore(
    SqlSessions sessions, ISqlDatabase database, WithheldLines withheld, TimeProvider clock, TimeSpan retention) : IChatStore
{
    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private long Expires => Now + (long)retention.TotalMilliseconds;

    private long SilentExpires => Now + (long)Math.Min(retention.TotalMilliseconds, IChatStore.SilentLife.TotalMilliseconds);

    public Task<bool> AddConversationAsync(string id, string user, CancellationToken cancellationToken) => ChangeAsync(
        async (session, transaction) => await session.Command(
            TranscriptStatements.AddConversation, transaction, ("@id", id), ("@member", user), ("@now", Now), ("@expires", SilentExpires))
            .ExecuteScalarAsync(cancellationToken) is string,
        cancellationToken);

    public async Task<StoredConversation?> FindConversationAsync(string id, CancellationToken cancellationToken) =>
        (await ListAsync(TranscriptStatements.FindConversation, Conversation, cancellationToken, ("@id", id), ("@now", Now))).SingleOrDefault();

    public Task<IReadOnlyList<StoredConversation>> FindConversationsOfAsync(string user, CancellationToken cancellationToken) =>
        ListAsync(TranscriptStatements.FindConversationsOf, Conversation, cancellationToken, ("@member", user), ("@now", Now));

    public Task<IReadOnlyList<StoredActivity>?> AppendAsync(
        string conversation, IReadOnlyList<ActivityDraft> drafts, CancellationToken cancellationToken) => ChangeAsync(
        async (session, transaction) =>
        {
            if (await TakePlacesAsync(session, transaction, conversation, drafts, cancellationToken) is not var (sequence, time, agreed))
            {
                return null;
            }

            var kept = new List<StoredActivity>(drafts.Count);
            foreach (var draft in drafts)
            {
                var at = DateTimeOffset.FromUnixTimeMilliseconds(time++);
                var activity = new StoredActivity(sequence++, draft.Id, draft.Write(at));
                var isWithheld = draft.Keeping == Keeping.Withheld || (draft.Keeping == Keeping.OnceAgreed && !agreed);
                var stored = isWithheld ? activity with { Body = draft.WritePlace(at) } : activity;
                if (!await AddAsync(session, transaction, conversation, draft, stored, isWithheld, cancellationToken))
                {
                    continue;
                }

                if (isWithheld)
                {
                    withheld.Put(conversation, draft.Id, activity.Body);
                }

                if (draft.IsShown)
                {
                    kept.Add(activity);
                }
            }

            return (IReadOnlyList<StoredActivity>?)kept;
        },
        cancellationToken);

    public Task<StoredActivity?> ReplaceAsync(string conversation, string id, Func<string, string> rewrite, CancellationToken cancellationToken) => ChangeAsync(
        async (session, transaction) =>
        {
            if (await session.Command(TranscriptStatements.FindBody, transaction, ("@conversation", conversation), ("@id", id))
                    .ExecuteScalarAsync(cancellationToken) is not string body
                || await session.Command(TranscriptStatements.TakePlace, transaction, ("@id", conversation), ("@now", Now))
                    .ExecuteScalarAsync(cancellationToken) is not long sequence)
            {
                return null;
            }

            var held = withheld.Find(conversation, id);
            var replacement = new StoredActivity(sequence, id, rewrite(held ?? body));
            if (held is not null)
            {
                withheld.Put(conversation, id, replacement.Body);
            }

            await session.Command(
                TranscriptStatements.MoveActivity,
                transaction,
                ("@sequence", sequence),
                ("@body", replacement.Body),
                ("@conversation", conversation),
                ("@id", id)).ExecuteNonQueryAsync(cancellationToken);
            return replacement;
        },
        cancellationToken);

    public Task<bool> RemoveAsync(string conversation, string id, CancellationToken cancellationToken) => EraseAsync(
        async (session, transaction) => await session.Command(
            TranscriptStatements.RemoveActivity, transaction, ("@conversation", conversation), ("@id", id)).ExecuteScalarAsync(cancellationToken) is string,
        removed => removed,
        cancellationToken);

    public async Task<bool> ContainsAsync(string conversation, string id, CancellationToken cancellationToken) =>
        (await ListAsync(TranscriptStatements.FindBody, _ => true, cancellationToken, ("@conversation", conversation), ("@id", id))).Count > 0;

    public Task<IReadOnlyList<StoredActivity>> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken) =>
        sessions.ReadAsync<IReadOnlyList<StoredActivity>>(
            async session =>
            {
                var command = session.Command(
                    TranscriptStatements.ReadActivities, null, ("@conversation", conversation), ("@after", after), ("@most", most));
                var list = new List<StoredActivity>();
                var length = 0;
                await using var row = await command.ExecuteReaderAsync(cancellationToken);
                while (length < IChatStore.LongestRead && await row.ReadAsync(cancellationToken))
                {
                    var id = row.GetString(1);
                    list.Add(new StoredActivity(row.GetInt64(0), id, withheld.Find(conversation, id) ?? row.GetString(2)));
                    length += list[^1].Body.Length;
                }

                return list;
            },
            cancellationToken);

    public async Task FinishTurnAsync(string conversation, string id, TurnResult result, CancellationToken cancellationToken)
    {
        await ChangeAsync(
            async (session, transaction) =>
            {
                await session.Command(TranscriptStatements.MarkAnswered, transaction, ("@conversation", conversation), ("@id", id))
                    .ExecuteNonQueryAsync(cancellationToken);
                if (result.IsAgreed is { } agreed)
                {
                    await session.Command(TranscriptStatements.SetAgreed, transaction, ("@agreed", agreed ? 1L : 0L), ("@id", conversation))
                        .ExecuteNonQueryAsync(cancellationToken);
                }

                if (result.IsAgreed == true)
                {
                    await StoreWithheldAsync(session, transaction, conversation, cancellationToken);
                }

                return true;
            },
            cancellationToken);
        if (result.IsAgreed == true)
        {
            withheld.Remove(conversation);
        }
    }

    public Task<IReadOnlyList<WaitingTurn>> TakeWaitingAsync(CancellationToken cancellationToken) => ChangeAsync(
        async (session, transaction) =>
        {
            await session.Command(TranscriptStatements.CountStart, transaction).ExecuteNonQueryAsync(cancellationToken);
            return await ReadRowsAsync(
                session.Command(TranscriptStatements.ReadWaiting, transaction),
                row => new WaitingTurn(row.GetString(0), row.GetString(1), row.GetString(2), (int)row.GetInt64(3), row.GetInt64(4) != 0),
                cancellationToken);
        },
        cancellationToken);

    private static StoredConversation Conversation(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3) != 0);

    private async Task<(long Sequence, long Time, bool IsAgreed)?> TakePlacesAsync(
        SqlSession session, DbTransaction transaction, string conversation, IReadOnlyList<ActivityDraft> drafts, CancellationToken cancellationToken)
    {
        var count = drafts.Count;
        var expires = drafts.Any(draft => draft.IsMembers) ? Expires : 0;
        var command = session.Command(
            TranscriptStatements.TakePlaces, transaction, ("@count", (long)count), ("@now", Now), ("@expires", expires), ("@id", conversation));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? (row.GetInt64(0) - count + 1, row.GetInt64(1) - count + 1, row.GetInt64(2) != 0) : null;
    }

    private static async Task<bool> AddAsync(
        SqlSession session,
        DbTransaction transaction,
        string conversation,
        ActivityDraft draft,
        StoredActivity activity,
        bool isWithheld,
        CancellationToken cancellationToken) =>
        await session.Command(
            TranscriptStatements.AddActivity,
            transaction,
            ("@conversation", conversation),
            ("@sequence", activity.Sequence),
            ("@id", activity.Id),
            ("@shown", draft.IsShown ? 1L : 0L),
            ("@starts", draft.AwaitsTurn ? 1L : 0L),
            ("@withheld", isWithheld ? 1L : 0L),
            ("@body", activity.Body)).ExecuteScalarAsync(cancellationToken) is string;

    private async Task StoreWithheldAsync(SqlSession session, DbTransaction transaction, string conversation, CancellationToken cancellationToken)
    {
        foreach (var (id, body) in withheld.Of(conversation))
        {
            await session.Command(TranscriptStatements.StoreWithheld, transaction, ("@body", body), ("@conversation", conversation), ("@id", id))
                .ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private Task<T> ChangeAsync<T>(Func<SqlSession, DbTransaction, Task<T>> change, CancellationToken cancellationToken) => sessions.WriteAsync(
        async session =>
        {
            await using var transaction = await session.BeginAsync(cancellationToken);
            var result = await change(session, transaction);
            await transaction.CommitAsync(cancellationToken);
            return result;
        },
        cancellationToken);

    /// <summary>A change after which nothing of what was removed may stay anywhere.</summary>
    private Task<T> EraseAsync<T>(
        Func<SqlSession, DbTransaction, Task<T>> change, Func<T, bool> removedAny, CancellationToken cancellationToken) => sessions.WriteAsync(
        async session =>
        {
            T result;
            await using (var transaction = await session.BeginAsync(cancellationToken))
            {
                result = await change(session, transaction);
                await transaction.CommitAsync(cancellationToken);
            }

            if (removedAny(result) && database.AfterDeletion is { } statement)
            {
                await session.Command(statement, null).ExecuteNonQueryAsync(cancellationToken);
            }

            return result;
        },
        cancellationToken);

    private Task<IReadOnlyList<T>> ListAsync<T>(
        string statement, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object Value)[] parameters) =>
        sessions.ReadAsync(session => ReadRowsAsync(session.Command(statement, null, parameters), read, cancellationToken), cancellationToken);

    private static async Task<IReadOnlyList<T>> ReadRowsAsync<T>(DbCommand command, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var list = new List<T>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            list.Add(read(row));
        }

        return list;
    }
}
