using System.Threading.Channels;

namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>One listener's place in a feed. Keeps the latest news only, so that a slow listener costs little.</summary>
internal sealed class FeedSubscription(Action<FeedSubscription> leave) : IDisposable
{
    private const int Kept = 32;

    private readonly Channel<FeedItem> _items = System.Threading.Channels.Channel.CreateBounded<FeedItem>(
        new BoundedChannelOptions(Kept) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public ChannelReader<FeedItem> Items => _items.Reader;

    public void Offer(FeedItem item) => _items.Writer.TryWrite(item);

    public void Dispose() => leave(this);
}
