using System.Diagnostics;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps what comes in and what the bot sends, updates and deletes, as copies, when the turn is over. A logger that fails
/// costs the member nothing. Turns that the bot begins itself are kept without their made-up activity.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>Keeps turns with a logger.</summary>
    /// <param name="transcriptLogger">The logger.</param>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);

        var transcript = new List<Activity>();
        AddIncoming(transcript, turnContext.Activity);
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            // After the sending, which gives the ids.
            var responses = await next().ConfigureAwait(false);
            activities.ForEach(activity => Add(transcript, TranscriptActivity.Copy(activity)));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var update = TranscriptActivity.Copy(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Add(transcript, update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity { Type = ActivityTypes.MessageDelete }.ApplyConversationReference(reference);
            deletion.Id = reference.ActivityId;
            Add(transcript, deletion);
        });

        await nextTurn(cancellationToken).ConfigureAwait(false);
        await LogAsync(transcript).ConfigureAwait(false);
    }

    private static void AddIncoming(List<Activity> transcript, Activity activity)
    {
        if (activity == null)
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
        {
            activity.From.Role = RoleTypes.User;
        }

        if (activity.Type != ActivityTypes.Event || activity.Name != ActivityEventNames.ContinueConversation)
        {
            Add(transcript, TranscriptActivity.Copy(activity));
        }
    }

    private static void Add(List<Activity> transcript, Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            // Not every channel gives an id; a transcript needs one to tell activities apart.
            activity.Id = "g_" + Guid.NewGuid();
        }

        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        transcript.Add(activity);
    }

    private async Task LogAsync(List<Activity> transcript)
    {
        try
        {
            foreach (var activity in transcript)
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever a logger throws, the turn itself went well.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // Not the message: it may repeat what was said.
            Trace.TraceError($"The transcript of a turn was not kept: {exception.GetType()}.");
        }
    }
}
