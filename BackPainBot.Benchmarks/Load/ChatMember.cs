using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace BackPainBot.Benchmarks.Load;

/// <summary>A member at the web chat: posts by HTTP, listens on a socket, and notes how long each reply took.</summary>
internal sealed class ChatMember(HttpClient client, Uri address) : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly Dictionary<string, long> _posted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _shown = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private string _token = string.Empty;
    private string _conversation = string.Empty;

    /// <summary>From the post to the member's own message on the socket, in milliseconds.</summary>
    public List<double> Echoes { get; } = [];

    /// <summary>From the post to the bot's first reply on the socket, in milliseconds.</summary>
    public List<double> Replies { get; } = [];

    /// <summary>Posts that were not answered 200.</summary>
    public int Refused { get; private set; }

    /// <summary>Begins a conversation and opens its socket.</summary>
    public async Task ArriveAsync()
    {
        using var generated = await SendAsync(HttpMethod.Post, "tokens/generate", null);
        _token = generated.RootElement.GetProperty("token").GetString()!;
        using var begun = await SendAsync(HttpMethod.Post, "conversations", new { user = new { }, locale = "en-GB" });
        _token = begun.RootElement.GetProperty("token").GetString()!;
        _conversation = begun.RootElement.GetProperty("conversationId").GetString()!;
        await _socket.ConnectAsync(new Uri(begun.RootElement.GetProperty("streamUrl").GetString()!), CancellationToken.None);
    }

    /// <summary>Takes what comes until the socket is closed.</summary>
    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[256 * 1024];
        try
        {
            for (var length = 0; ;)
            {
                var received = await _socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length += received.Count;
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                if (received.EndOfMessage)
                {
                    Hear(buffer.AsMemory(0, length), Stopwatch.GetTimestamp());
                    length = 0;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the run.
        }
    }

    public async Task SayAsync(string text, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        lock (_gate)
        {
            _posted[id] = Stopwatch.GetTimestamp();
        }

        try
        {
            using var answer = await SendAsync(
                HttpMethod.Post, $"conversations/{_conversation}/activities", new { type = "message", text, locale = "en-GB", channelData = new { clientActivityID = id } });
        }
        catch (HttpRequestException)
        {
            Refused++;
        }
    }

    public void Dispose() => _socket.Dispose();

    private void Hear(ReadOnlyMemory<byte> frame, long now)
    {
        if (frame.IsEmpty)
        {
            return;
        }

        using var set = JsonDocument.Parse(frame);
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
        {
            lock (_gate)
            {
                Note(activity, now);
            }
        }
    }

    private void Note(JsonElement activity, long now)
    {
        if (activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out var client)
            && _posted.Remove(client.GetString()!, out var posted))
        {
            Echoes.Add(Stopwatch.GetElapsedTime(posted, now).TotalMilliseconds);
            _shown[activity.GetProperty("id").GetString()!] = posted;
        }
        else if (activity.TryGetProperty("replyToId", out var answered) && _shown.Remove(answered.GetString()!, out var said))
        {
            Replies.Add(Stopwatch.GetElapsedTime(said, now).TotalMilliseconds);
        }
    }

    private async Task<JsonDocument> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, $"/v3/directline/{path}"));
        request.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        if (_token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        }

        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
    }
}
