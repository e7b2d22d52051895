using System.Net.WebSockets;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Host.Channels.DirectLine.Delivery;

public sealed class SocketPumpTests
{
    private const string Conversation = "c";

    [Fact]
    public async Task A_client_that_takes_nothing_is_given_up_after_a_while()
    {
        var clock = new ManualClock();
        var store = new MemoryChatStore(clock, TimeSpan.FromDays(30));
        await store.AddConversationAsync(Conversation, "dl_ann", default);
        await store.AppendAsync(Conversation, [new ActivityDraft(new Activity(ActivityTypes.Message) { Id = "1", Text = "hello" })], default);
        using var socket = new StuckSocket();
        using var pump = new SocketPump(socket, Conversation, 0, store, new UploadLinks(new EphemeralDataProtectionProvider(), clock), clock);
        using var news = new ProcessFeed().Subscribe(Conversation);

        var running = pump.RunAsync(news, default);
        await socket.IsSending;
        clock.Advance(TimeSpan.FromSeconds(19));
        Assert.False(running.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    /// <summary>A client whose end of the line is full: it reads nothing.</summary>
    private sealed class StuckSocket : WebSocket
    {
        private readonly TaskCompletionSource _sending = new();

        public Task IsSending => _sending.Task;

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => WebSocketState.Open;

        public override string? SubProtocol => null;

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
        {
            _sending.TrySetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        }

        public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override void Abort()
        {
        }

        public override void Dispose()
        {
        }
    }
}
