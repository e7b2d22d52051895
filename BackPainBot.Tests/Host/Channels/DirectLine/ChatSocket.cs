using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

/// <summary>A client's end of a stream.</summary>
internal sealed class ChatSocket(WebSocket socket) : IDisposable
{
    public WebSocket Socket => socket;

    /// <summary>The next frame's text; <see langword="null"/> when the bot closed.</summary>
    public async Task<string?> FrameAsync()
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
            length += received.Count;
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    /// <summary>Activities as they come, until there are so many; signs of life are left out.</summary>
    public async Task<IReadOnlyList<JObject>> ActivitiesAsync(int count)
    {
        var activities = new List<JObject>();
        while (activities.Count < count)
        {
            var frame = await FrameAsync() ?? throw new InvalidOperationException("The bot closed the socket.");
            if (frame.Length > 0)
            {
                activities.AddRange(JObject.Parse(frame)["activities"]!.Cast<JObject>());
            }
        }

        return activities;
    }

    public Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
