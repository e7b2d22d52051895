using BackPainBot.Channels.DirectLine.Transcripts;

namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>Puts something into a transcript, and tells whoever listens.</summary>
internal sealed class ChatTranscript(IChatStore store, IActivityFeed feed)
{
    /// <returns>Whether there is such a conversation.</returns>
    public async Task<bool> AppendAsync(string conversation, IReadOnlyList<ActivityDraft> drafts, CancellationToken cancellationToken)
    {
        if (await store.AppendAsync(conversation, drafts, cancellationToken) is not { } kept)
        {
            return false;
        }

        if (kept.Count > 0)
        {
            feed.Publish(conversation, new FeedItem(kept));
        }

        return true;
    }

    /// <returns>Whether there is such an activity.</returns>
    public async Task<bool> ReplaceAsync(string conversation, string id, Func<string, string> rewrite, CancellationToken cancellationToken)
    {
        if (await store.ReplaceAsync(conversation, id, rewrite, cancellationToken) is not { } replacement)
        {
            return false;
        }

        feed.Publish(conversation, new FeedItem([replacement]));
        return true;
    }

    /// <summary>Shows something to whoever listens now, and keeps nothing of it.</summary>
    public void Pass(string conversation, string activity) => feed.Publish(conversation, new FeedItem([], activity));
}
