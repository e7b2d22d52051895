namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <content>Files, and what is removed.</content>
internal sealed partial class MemoryChatStore
{
    public Task AddUploadAsync(StoredUpload upload, TimeSpan life, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _uploads.Add(upload.Id, (upload, clock.GetUtcNow() + life));
        }

        return Task.CompletedTask;
    }

    public Task<StoredUpload?> FindUploadAsync(string id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_uploads.TryGetValue(id, out var found) && found.Expires > clock.GetUtcNow() ? found.Upload : null);
        }
    }

    public Task<IReadOnlyList<StoredUpload>> FindUploadsOfAsync(string conversation, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            return Task.FromResult<IReadOnlyList<StoredUpload>>(
                [.. _uploads.Values.Where(one => one.Upload.Conversation == conversation && one.Expires > now).Select(one => one.Upload)]);
        }
    }

    public Task<long> MeasureUploadsAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_uploads.Values.Sum(one => one.Upload.Size));
        }
    }

    public Task<int> CountAsync(string conversation, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_conversations.TryGetValue(conversation, out var entry) ? entry.Lines.Count(line => line.IsShown) : 0);
        }
    }

    public Task<int> ClearAsync(string conversation, bool goesOn, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_conversations.TryGetValue(conversation, out var entry))
            {
                return Task.FromResult(0);
            }

            var shown = entry.Lines.Count(line => line.IsShown);
            entry.Lines.Clear();
            if (!goesOn)
            {
                _conversations.Remove(conversation);
            }

            return Task.FromResult(shown);
        }
    }

    public Task<IReadOnlyList<string>> ClearUploadsAsync(string conversation, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(RemoveUploads(one => one.Upload.Conversation == conversation));
        }
    }

    public Task<(IReadOnlyList<string> Conversations, IReadOnlyList<string> Uploads)> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            IReadOnlyList<string> conversations = [.. _conversations.Values.Where(entry => entry.Expires <= now).Select(entry => entry.Id)];
            foreach (var id in conversations)
            {
                _conversations.Remove(id);
            }

            return Task.FromResult((conversations, RemoveUploads(one => one.Expires <= now || conversations.Contains(one.Upload.Conversation))));
        }
    }

    private IReadOnlyList<string> RemoveUploads(Func<(StoredUpload Upload, DateTimeOffset Expires), bool> which)
    {
        IReadOnlyList<string> ids = [.. _uploads.Values.Where(which).Select(one => one.Upload.Id)];
        foreach (var id in ids)
        {
            _uploads.Remove(id);
        }

        return ids;
    }
}
