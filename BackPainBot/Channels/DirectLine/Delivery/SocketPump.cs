using System.Net.WebSockets;
using System.Text;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Uploads;

namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>
/// Brings one socket everything of its conversation after a place, once and in order: first what the transcript has, then the news,
/// and the transcript again wherever news is missing.
/// </summary>
internal sealed class SocketPump(WebSocket socket, string conversation, long place, IChatStore store, UploadLinks links, TimeProvider clock)
    : IDisposable
{
    private const int BatchSize = 50;

    /// <summary>How long a client may take to accept a frame.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _sending = new(1, 1);
    private long _place = place;

    /// <summary>Runs until the news ends, the conversation is over, or the client is gone.</summary>
    public async Task RunAsync(FeedSubscription news, CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken);
        await foreach (var item in news.Items.ReadAllAsync(cancellationToken))
        {
            if (item.Passing is { } passing)
            {
                await SendAsync(ActivitySet.Write([passing], null), cancellationToken);
            }

            if (item.Activities.Count > 0)
            {
                await DeliverAsync(item.Activities, cancellationToken);
            }

            if (item.IsOver)
            {
                return;
            }
        }
    }

    /// <summary>An empty frame, so that nothing on the way takes the socket for dead.</summary>
    public Task KeepAliveAsync(CancellationToken cancellationToken) => SendAsync(string.Empty, cancellationToken);

    public void Dispose() => _sending.Dispose();

    private Task DeliverAsync(IReadOnlyList<StoredActivity> activities, CancellationToken cancellationToken)
    {
        if (activities[^1].Sequence <= _place)
        {
            return Task.CompletedTask;
        }

        return activities[0].Sequence == _place + 1 && activities[^1].Sequence == _place + activities.Count
            ? SendAsync(activities, cancellationToken)
            : CatchUpAsync(cancellationToken);
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<StoredActivity> batch;
        do
        {
            batch = await store.ReadAsync(conversation, _place, BatchSize, cancellationToken);
            if (batch.Count > 0)
            {
                await SendAsync(batch, cancellationToken);
            }
        }
        while (batch.Count > 0);
    }

    private async Task SendAsync(IReadOnlyList<StoredActivity> activities, CancellationToken cancellationToken)
    {
        var last = activities[^1].Sequence;
        await SendAsync(
            ActivitySet.Write(activities.Select(activity => links.Resolve(activity.Body, conversation)), ActivitySet.WatermarkOf(last)), cancellationToken);
        _place = last;
    }

    private async Task SendAsync(string frame, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        await _sending.WaitAsync(either.Token);
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, either.Token);
        }
        finally
        {
            _sending.Release();
        }
    }
}
