using BackPainBot.Channels.DirectLine.Access;

namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>
/// The sockets that are open: how many of whom, and a sign of life to each now and then. A socket lasts as long as the latest token of its
/// conversation: the official client refreshes its token and leaves its socket as it is, and closing that would keep a reply from the
/// member for the seconds that the client waits before it comes back.
/// </summary>
internal sealed partial class Sockets(TimeProvider clock, ILogger<Sockets> logger) : BackgroundService
{
    /// <summary>How many one conversation may hold: a few tabs, and those that died unnoticed.</summary>
    public const int MostPerConversation = 8;

    /// <summary>The most that this process holds.</summary>
    public const int Most = 20_000;

    /// <summary>Proxies close what is silent for 30 seconds or a minute.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, List<SocketPlace>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _addresses = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private int _count;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _count;
            }
        }
    }

    /// <summary>Takes a place for one more socket.</summary>
    /// <param name="token">Whom the socket is for, and until when.</param>
    /// <param name="address">Whose it is, as requests are counted.</param>
    /// <param name="mostPerAddress">How many such an address may hold.</param>
    /// <returns><see langword="null"/> when the conversation, the address or the process has too many.</returns>
    public SocketPlace? TryEnter(ChatToken token, string address, int mostPerAddress)
    {
        lock (_gate)
        {
            var others = _places.GetValueOrDefault(token.Conversation);
            if (_count >= Most || others?.Count >= MostPerConversation || _addresses.GetValueOrDefault(address) >= mostPerAddress)
            {
                return null;
            }

            var place = new SocketPlace(Leave, token.Conversation, address, token.Expires);
            (others ?? (_places[token.Conversation] = [])).Add(place);
            _addresses[address] = _addresses.GetValueOrDefault(address) + 1;
            _count++;
            return place;
        }
    }

    /// <summary>The conversation has a newer token: its sockets last as long as that.</summary>
    public void Extend(string conversation, DateTimeOffset expires)
    {
        lock (_gate)
        {
            foreach (var place in _places.GetValueOrDefault(conversation) ?? [])
            {
                place.Expires = place.Expires > expires ? place.Expires : expires;
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Task.WhenAll(Alive().Select(pump => KeepAliveAsync(pump, stoppingToken)));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The ordinary end.
        }
    }

    /// <summary>What writes to the sockets that go on; ends those whose time is over.</summary>
    private List<SocketPump> Alive()
    {
        var now = clock.GetUtcNow();
        var pumps = new List<SocketPump>();
        lock (_gate)
        {
            foreach (var place in _places.Values.SelectMany(places => places))
            {
                if (place.Expires <= now)
                {
                    place.End();
                }
                else if (place.Pump is { } pump)
                {
                    pumps.Add(pump);
                }
            }
        }

        return pumps;
    }

    private async Task KeepAliveAsync(SocketPump pump, CancellationToken cancellationToken)
    {
        try
        {
            await pump.KeepAliveAsync(cancellationToken);
        }
#pragma warning disable CA1031 // A socket that cannot be written is closed by whoever reads it; the others must not suffer.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogSilent(logger, exception);
        }
    }

    private void Leave(SocketPlace place)
    {
        lock (_gate)
        {
            if (!_places.TryGetValue(place.Conversation, out var places) || !places.Remove(place))
            {
                return;
            }

            _count--;
            if (places.Count == 0)
            {
                _places.Remove(place.Conversation);
            }

            if (--_addresses[place.Address] == 0)
            {
                _addresses.Remove(place.Address);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A socket of the web chat takes no sign of life.")]
    private static partial void LogSilent(ILogger logger, Exception exception);
}
