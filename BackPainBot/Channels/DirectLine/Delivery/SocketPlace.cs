namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>A place among the open sockets; disposing gives it back.</summary>
/// <param name="leave">Called when the place is given back.</param>
/// <param name="conversation">The conversation that the socket listens to.</param>
/// <param name="address">Whose socket it is, as requests are counted.</param>
/// <param name="expires">The end of the life of the token that the socket was opened for.</param>
internal sealed class SocketPlace(Action<SocketPlace> leave, string conversation, string address, DateTimeOffset expires) : IDisposable
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Conversation => conversation;

    public string Address => address;

    /// <summary>What writes to the socket, once it is open.</summary>
    public SocketPump? Pump { get; set; }

    /// <summary>When the socket is closed, not before.</summary>
    public DateTimeOffset Expires { get; set; } = expires;

    /// <summary>Completes when the time of the socket is over.</summary>
    public Task Over => _over.Task;

    public void End() => _over.TrySetResult();

    public void Dispose() => leave(this);
}
