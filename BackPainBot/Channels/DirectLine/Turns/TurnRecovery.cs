using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Channels.DirectLine.Turns;

/// <summary>
/// When the process starts, goes on with what the one before acknowledged and did not answer. What ended several processes is not tried
/// for ever: its member is told that it failed.
/// </summary>
internal sealed partial class TurnRecovery(IServiceProvider services, ILogger<TurnRecovery> logger) : BackgroundService
{
    /// <summary>How many processes may begin with an activity.</summary>
    public const int MostStarts = 3;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var store = services.GetRequiredService<IChatStore>();
        var queue = services.GetRequiredService<TurnQueue>();
        var waiting = await store.TakeWaitingAsync(stoppingToken);
        foreach (var turn in waiting)
        {
            var activity = ActivityJson.Read(turn.Body);
            if (turn.Starts <= MostStarts)
            {
                queue.Add(turn.Conversation, activity);
                continue;
            }

            var apology = services.GetRequiredService<TurnFailedReply>();
            await services.GetRequiredService<DirectLineAdapter>().RunTurnAsync(
                activity, (context, token) => context.SendActivityAsync(apology.Create(context.Activity), token), stoppingToken);
            await store.MarkAnsweredAsync(turn.Conversation, turn.Id, stoppingToken);
        }

        if (waiting.Count > 0)
        {
            LogRecovered(logger, waiting.Count);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Went on with {Count} messages of the web chat that had not been answered when the bot stopped.")]
    private static partial void LogRecovered(ILogger logger, int count);
}
