namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>
/// Brings news of conversations to whoever holds a socket of theirs. News may be lost or come out of order: the transcript is the truth,
/// and a listener that sees a gap reads it. So several nodes can share a feed over anything that carries messages.
/// </summary>
internal interface IActivityFeed
{
    void Publish(string conversation, FeedItem item);

    /// <summary>Listens from now on; dispose what is returned to stop.</summary>
    FeedSubscription Subscribe(string conversation);
}
