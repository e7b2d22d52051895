namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>The sockets that are open: how many of whom, and a sign of life to each now and then.</summary>
internal sealed partial class Sockets(TimeProvider clock, ILogger<Sockets> logger) : BackgroundService
{
    /// <summary>How many one conversation may hold: a few tabs, and those that died unnoticed.</summary>
    public const int MostPerConversation = 8;

    /// <summary>The most that this process holds.</summary>
    public const int Most = 20_000;

    /// <summary>Proxies close what is silent for 30 seconds or a minute.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<SocketPlace> _places = [];
    private readonly Lock _gate = new();

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _places.Count;
            }
        }
    }

    /// <summary>Takes a place for one more socket.</summary>
    /// <returns><see langword="null"/> when the conversation, the address or the process has too many.</returns>
    public SocketPlace? TryEnter(string conversation, string address, int mostPerAddress)
    {
        string[] keys = [$"c{conversation}", $"a{address}"];
        lock (_gate)
        {
            if (_places.Count >= Most
                || _counts.GetValueOrDefault(keys[0]) >= MostPerConversation
                || _counts.GetValueOrDefault(keys[1]) >= mostPerAddress)
            {
                return null;
            }

            var place = new SocketPlace(left => Leave(left, keys));
            _places.Add(place);
            Array.ForEach(keys, key => Add(key, 1));
            return place;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                List<SocketPump> pumps;
                lock (_gate)
                {
                    pumps = [.. _places.Select(place => place.Pump).OfType<SocketPump>()];
                }

                await Task.WhenAll(pumps.Select(pump => KeepAliveAsync(pump, stoppingToken)));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The ordinary end.
        }
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

    private void Leave(SocketPlace place, string[] keys)
    {
        lock (_gate)
        {
            if (_places.Remove(place))
            {
                Array.ForEach(keys, key => Add(key, -1));
            }
        }
    }

    private void Add(string key, int change)
    {
        if ((_counts[key] = _counts.GetValueOrDefault(key) + change) == 0)
        {
            _counts.Remove(key);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A socket of the web chat takes no sign of life.")]
    private static partial void LogSilent(ILogger logger, Exception exception);
}
