using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels.DirectLine.Turns;

/// <summary>
/// When the process starts, goes on with what the one before acknowledged and did not answer. What ended several processes is not tried
/// for ever: its member is told that it failed. What could not be stored because the member had not agreed yet went with the process: its
/// member is asked to send it again.
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
            if (turn.Starts <= MostStarts && !turn.IsLost)
            {
                queue.Add(turn.Conversation, activity);
                continue;
            }

            var reply = turn.IsLost ? LostReply(activity) : services.GetRequiredService<TurnFailedReply>().Create(activity);
            await services.GetRequiredService<DirectLineAdapter>().RunTurnAsync(
                activity, (context, token) => context.SendActivityAsync(reply, token), stoppingToken);
            await store.FinishTurnAsync(turn.Conversation, turn.Id, default, stoppingToken);
        }

        if (waiting.Count > 0)
        {
            LogRecovered(logger, waiting.Count);
        }
    }

    private Activity LostReply(Activity incoming) => MessageFactory.Text(
        services.GetRequiredService<Placeholders>().Fill(services.GetRequiredService<Wording>()["Lost"], incoming.Locale));

    [LoggerMessage(Level = LogLevel.Information, Message = "Went on with {Count} messages of the web chat that had not been answered when the bot stopped.")]
    private static partial void LogRecovered(ILogger logger, int count);
}
