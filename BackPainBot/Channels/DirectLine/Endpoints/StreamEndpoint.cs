using System.Buffers;
using System.Net.WebSockets;
using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Messaging;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>The socket on which a client gets everything said in its conversation.</summary>
internal sealed partial class StreamEndpoint(
    StreamTickets tickets,
    Callers callers,
    IChatStore store,
    IActivityFeed feed,
    Sockets sockets,
    UploadLinks links,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    IOptions<DirectLineOptions> options,
    ILogger<StreamEndpoint> logger)
{
    /// <summary>Clients send nothing but empty frames.</summary>
    private const int LargestFrame = 4096;
    private const int BufferSize = 256;

    /// <summary>Frames in a minute. The official client sends three.</summary>
    private const int MostFrames = 120;

    private static readonly TimeSpan PingPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PongPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    public async Task OpenAsync(HttpContext context, string conversation)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw RequestRefusedException.BadArgument("Open a socket here.");
        }

        // Before anything is accepted: what is refused now costs nothing.
        if (tickets.Take(context.Request.Query["t"]) is not { } token || token.Conversation != conversation)
        {
            throw new RequestRefusedException(
                StatusCodes.Status403Forbidden, "InvalidTicket", "The address of the stream is good once and for a minute. Ask for the conversation again.");
        }

        callers.RequireOrigin(context.Request, token);
        var found = await store.FindConversationAsync(conversation, context.RequestAborted) ?? throw RequestRefusedException.NoConversation();
        await ServeAsync(context, token, ActivitySet.PlaceOf(context.Request.Query["watermark"], found.LastSequence));
    }

    private async Task ServeAsync(HttpContext context, ChatToken token, long after)
    {
        using var place = sockets.TryEnter(token, RequestLimits.AddressOf(context), options.Value.SocketsPerAddress)
            ?? throw new RequestRefusedException(StatusCodes.Status429TooManyRequests, "TooManySockets", "Too many sockets are open.");
        // Listening begins before the transcript is read, so that nothing falls between the two.
        using var news = feed.Subscribe(token.Conversation);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = PingPause, KeepAliveTimeout = PongPatience });
        using var pump = new SocketPump(socket, token.Conversation, after, store, links, clock);
        place.Pump = pump;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var listening = ListenAsync(socket, context.RequestAborted);
        var pumping = PumpAsync(pump, news, end.Token);
        await Task.WhenAny(listening, pumping, place.Over);
        place.Pump = null;
        await end.CancelAsync();
        await pumping;
        await CloseAsync(socket, listening, place.Over.IsCompleted);
    }

    private async Task PumpAsync(SocketPump pump, FeedSubscription news, CancellationToken cancellationToken)
    {
        try
        {
            await pump.RunAsync(news, cancellationToken);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // The client is gone, or the host is stopping.
        }
#pragma warning disable CA1031 // The client comes back for the rest when its socket is closed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(logger, FailureReport.Of(exception));
        }
    }

    /// <summary>Takes note of signs of life, until the client closes or sends what it has no reason to.</summary>
    private async Task<WebSocketCloseStatus> ListenAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var frames = new MinuteCounts(clock);
        var length = 0;
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(0, BufferSize), cancellationToken);
                length += received.Count;
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return WebSocketCloseStatus.NormalClosure;
                }

                if (length > LargestFrame)
                {
                    return WebSocketCloseStatus.MessageTooBig;
                }

                if (received.EndOfMessage)
                {
                    length = 0;
                    if (frames.Add(string.Empty) > MostFrames)
                    {
                        return WebSocketCloseStatus.PolicyViolation;
                    }
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            return WebSocketCloseStatus.NormalClosure;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task CloseAsync(WebSocket socket, Task<WebSocketCloseStatus> listening, bool isExpired)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        var status = listening.IsCompletedSuccessfully ? await listening
            : isExpired ? WebSocketCloseStatus.PolicyViolation
            : lifetime.ApplicationStopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable
            : WebSocketCloseStatus.NormalClosure;
        try
        {
            using var patience = new CancellationTokenSource(ClosePatience, clock);
            await socket.CloseOutputAsync(status, null, patience.Token);
            await ((Task)listening).WaitAsync(ClosePatience, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // Closed already.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A socket of the web chat ended early: {Failure}")]
    private static partial void LogFailed(ILogger logger, string failure);
}
