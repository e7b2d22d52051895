using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>The wire between the browser and the bot, which a test can cut and mend.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly int _target;
    private readonly Task _accepting;
    private volatile bool _cut;

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
                var there = client.GetStream().CopyToAsync(server.GetStream());
                var back = server.GetStream().CopyToAsync(client.GetStream());
                await Task.WhenAny(there, back);
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
}
