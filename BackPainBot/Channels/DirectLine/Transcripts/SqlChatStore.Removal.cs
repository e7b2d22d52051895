namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <content>Files, and what is removed.</content>
internal sealed partial class SqlChatStore
{
    public Task AddUploadAsync(StoredUpload upload, TimeSpan life, CancellationToken cancellationToken) => ChangeAsync(
        (session, transaction) => session.Command(
            TranscriptStatements.AddUpload,
            transaction,
            ("@id", upload.Id),
            ("@conversation", upload.Conversation),
            ("@type", upload.ContentType),
            ("@name", upload.Name),
            ("@size", upload.Size),
            ("@expires", Now + (long)life.TotalMilliseconds)).ExecuteNonQueryAsync(cancellationToken),
        cancellationToken);

    public async Task<StoredUpload?> FindUploadAsync(string id, CancellationToken cancellationToken) =>
        (await ListAsync(TranscriptStatements.FindUpload, Upload, cancellationToken, ("@id", id), ("@now", Now))).SingleOrDefault();

    public Task<IReadOnlyList<StoredUpload>> FindUploadsOfAsync(string conversation, CancellationToken cancellationToken) =>
        ListAsync(TranscriptStatements.FindUploadsOf, Upload, cancellationToken, ("@conversation", conversation), ("@now", Now));

    public async Task<long> MeasureUploadsAsync(CancellationToken cancellationToken) =>
        (await ListAsync(TranscriptStatements.MeasureUploads, row => row.GetInt64(0), cancellationToken)).Single();

    public async Task<int> CountAsync(string conversation, CancellationToken cancellationToken) => (int)(await ListAsync(
        TranscriptStatements.CountActivities, row => row.GetInt64(0), cancellationToken, ("@conversation", conversation))).Single();

    public Task<int> ClearAsync(string conversation, bool goesOn, CancellationToken cancellationToken) => EraseAsync(
        async (session, transaction) =>
        {
            withheld.Remove(conversation);
            var shown = (await ReadRowsAsync(
                session.Command(TranscriptStatements.CountActivities, transaction, ("@conversation", conversation)), row => row.GetInt64(0), cancellationToken)).Single();
            await session.Command(TranscriptStatements.ClearActivities, transaction, ("@conversation", conversation)).ExecuteNonQueryAsync(cancellationToken);
            if (!goesOn)
            {
                await session.Command(TranscriptStatements.RemoveConversation, transaction, ("@id", conversation)).ExecuteNonQueryAsync(cancellationToken);
            }

            return (int)shown;
        },
        _ => true,
        cancellationToken);

    public Task<IReadOnlyList<string>> ClearUploadsAsync(string conversation, CancellationToken cancellationToken) => EraseAsync(
        (session, transaction) => ReadRowsAsync(
            session.Command(TranscriptStatements.ClearUploads, transaction, ("@conversation", conversation)), row => row.GetString(0), cancellationToken),
        removed => removed.Count > 0,
        cancellationToken);

    public async Task<(IReadOnlyList<string> Conversations, IReadOnlyList<string> Uploads)> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        List<string> uploads = [.. await RemoveExpiredUploadsAsync(cancellationToken)];
        List<string> conversations = [];
        IReadOnlyList<string> batch;
        do
        {
            batch = await EraseAsync(
                async (session, transaction) =>
                {
                    var ids = await ReadRowsAsync(
                        session.Command(TranscriptStatements.FindExpired, transaction, ("@now", Now)), row => row.GetString(0), cancellationToken);
                    foreach (var id in ids)
                    {
                        uploads.AddRange(await ReadRowsAsync(
                            session.Command(TranscriptStatements.ClearUploads, transaction, ("@conversation", id)), row => row.GetString(0), cancellationToken));
                        await session.Command(TranscriptStatements.ClearActivities, transaction, ("@conversation", id)).ExecuteNonQueryAsync(cancellationToken);
                        await session.Command(TranscriptStatements.RemoveConversation, transaction, ("@id", id)).ExecuteNonQueryAsync(cancellationToken);
                    }

                    return ids;
                },
                ids => ids.Count > 0,
                cancellationToken);
            conversations.AddRange(batch);
        }
        while (batch.Count > 0);

        return (conversations, uploads);
    }

    private static StoredUpload Upload(System.Data.Common.DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4));

    private Task<IReadOnlyList<string>> RemoveExpiredUploadsAsync(CancellationToken cancellationToken) => EraseAsync(
        (session, transaction) => ReadRowsAsync(
            session.Command(TranscriptStatements.RemoveExpiredUploads, transaction, ("@now", Now)), row => row.GetString(0), cancellationToken),
        removed => removed.Count > 0,
        cancellationToken);
}
