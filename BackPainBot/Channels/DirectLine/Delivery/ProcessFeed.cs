namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>A feed within this process.</summary>
internal sealed class ProcessFeed : IActivityFeed
{
    private readonly Dictionary<string, FeedSubscription[]> _listeners = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public void Publish(string conversation, FeedItem item)
    {
        FeedSubscription[]? listeners;
        lock (_gate)
        {
            _listeners.TryGetValue(conversation, out listeners);
        }

        foreach (var listener in listeners ?? [])
        {
            listener.Offer(item);
        }
    }

    public FeedSubscription Subscribe(string conversation)
    {
        var subscription = new FeedSubscription(left => Leave(conversation, left));
        lock (_gate)
        {
            _listeners[conversation] = _listeners.TryGetValue(conversation, out var others) ? [.. others, subscription] : [subscription];
        }

        return subscription;
    }

    private void Leave(string conversation, FeedSubscription left)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(conversation, out var listeners))
            {
                FeedSubscription[] others = [.. listeners.Where(listener => listener != left)];
                if (others.Length > 0)
                {
                    _listeners[conversation] = others;
                }
                else
                {
                    _listeners.Remove(conversation);
                }
            }
        }
    }
}
