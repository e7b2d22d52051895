using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

// Sends typing in the background of one turn.
internal sealed class TypingTask(ITurnContext turnContext, TimeSpan delay, TimeSpan period)
{
    private Task _running = Task.CompletedTask;
    private CancellationTokenSource _cancellation;
    private bool _ended;

    internal void Start()
    {
        // The bot may send something after its turn is over.
        if (!_ended)
        {
            _cancellation = new CancellationTokenSource();
            _running = RunAsync(_cancellation.Token);
        }
    }

    internal async Task StopAsync()
    {
        if (_cancellation != null)
        {
            await _cancellation.CancelAsync().ConfigureAwait(false);
            await _running.ConfigureAwait(false);
            _cancellation.Dispose();
            _cancellation = null;
        }
    }

    internal Task EndAsync()
    {
        _ended = true;
        return StopAsync();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
            while (true)
            {
                await SendAsync(cancellationToken).ConfigureAwait(false);
                await Task.Delay(period, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The reply is there, or the turn is over.
        }
#pragma warning disable CA1031 // Typing is a courtesy: that it cannot be sent must not cost the member the reply.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    // Straight to the adapter: a typing is no response, and no handler of the turn waits for it.
    private Task<ResourceResponse[]> SendAsync(CancellationToken cancellationToken)
    {
        var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo }
            .ApplyConversationReference(turnContext.Activity.GetConversationReference());
        return turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
    }
}
