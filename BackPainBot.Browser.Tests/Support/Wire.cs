using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>The wire between the browser and the bot, which a test can cut and mend.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly int _target;
    private readonly Task _accepting;
    private volatile bool _cut;
    private volatile int _frozen;

    public Wire(string target)
    {
        _target = new Uri(target).Port;
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>Ends all connections; new ones are made.</summary>
    public void Snap()
    {
        foreach (var client in _open.Keys)
        {
            client.Client.Close(0);
        }
    }

    /// <summary>Ends all connections and lets no new one through.</summary>
    public void Cut()
    {
        _cut = true;
        Snap();
    }

    public void Mend() => _cut = false;

    /// <summary>Whether sockets get through, or requests alone, as with some companies' proxies.</summary>
    public bool TakesSockets { get; init; } = true;

    /// <summary>
    /// From now on nothing comes over the sockets that are open, and neither end hears of it, as when a laptop slept or a phone changed its
    /// network; new ones are as good as ever.
    /// </summary>
    public void FreezeSockets() => _frozen++;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        Cut();
        await _accepting;
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            for (; ; )
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = CarryAsync(client);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var server = new TcpClient();
        _open.TryAdd(client, 0);
        try
        {
            if (!_cut)
            {
                await server.ConnectAsync(IPAddress.Loopback, _target);
                await CarryAsync(client.GetStream(), server.GetStream());
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
        finally
        {
            _open.TryRemove(client, out _);
            client.Dispose();
        }
    }

    private async Task CarryAsync(NetworkStream client, NetworkStream server)
    {
        var buffer = new byte[16 * 1024];
        var length = await client.ReadAsync(buffer);
        var isSocket = Encoding.ASCII.GetString(buffer, 0, length).Contains("Upgrade: websocket", StringComparison.OrdinalIgnoreCase);
        if (isSocket && !TakesSockets)
        {
            return;
        }

        await server.WriteAsync(buffer.AsMemory(0, length));
        await Task.WhenAny(client.CopyToAsync(server), isSocket ? CopyUntilFrozenAsync(server, client) : server.CopyToAsync(client));
    }

    private async Task CopyUntilFrozenAsync(NetworkStream from, NetworkStream to)
    {
        var frozen = _frozen;
        var buffer = new byte[16 * 1024];
        int length;
        while ((length = await from.ReadAsync(buffer)) > 0)
        {
            if (_frozen == frozen)
            {
                await to.WriteAsync(buffer.AsMemory(0, length));
            }
        }
    }
}
