using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Storage;

namespace BackPainBot.Channels.DirectLine;

/// <summary>Removes conversations of the web chat and members' files: when their time is over, or when the member says so.</summary>
internal sealed class ChatRemoval(IChatStore store, UploadFolder folder, IActivityFeed feed, TimeProvider clock) : IExpiringStore
{
    /// <inheritdoc/>
    public async Task<int> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var (conversations, uploads) = await store.RemoveExpiredAsync(cancellationToken);
        folder.Remove(uploads);
        foreach (var conversation in conversations)
        {
            feed.Publish(conversation, new FeedItem([], IsOver: true));
        }

        // A file is kept before the database knows it: no younger than a day is without its row for long.
        return conversations.Count + uploads.Count + folder.RemoveOlderThan(clock.GetUtcNow() - UploadOptions.Life - TimeSpan.FromHours(1));
    }

    /// <summary>Removes what was said in a conversation; when it does not go on, whoever listens to it is told.</summary>
    /// <returns>How many activities it was.</returns>
    public async Task<int> ClearAsync(string conversation, bool goesOn, CancellationToken cancellationToken)
    {
        var removed = await store.ClearAsync(conversation, goesOn, cancellationToken);
        if (!goesOn)
        {
            feed.Publish(conversation, new FeedItem([], IsOver: true));
        }

        return removed;
    }

    /// <summary>Removes the files of a conversation.</summary>
    /// <returns>How many it was.</returns>
    public async Task<int> ClearUploadsAsync(string conversation, CancellationToken cancellationToken)
    {
        var removed = await store.ClearUploadsAsync(conversation, cancellationToken);
        folder.Remove(removed);
        return removed.Count;
    }
}
