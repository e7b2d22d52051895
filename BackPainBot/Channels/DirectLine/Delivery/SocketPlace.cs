namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>A place among the open sockets; disposing gives it back.</summary>
internal sealed class SocketPlace(Action<SocketPlace> leave) : IDisposable
{
    /// <summary>What writes to the socket, once it is open.</summary>
    public SocketPump? Pump { get; set; }

    public void Dispose() => leave(this);
}
