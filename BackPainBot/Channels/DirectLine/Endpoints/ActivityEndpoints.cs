using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Turns;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Messaging;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>Takes what members say, and gives back what was said.</summary>
internal sealed partial class ActivityEndpoints(
    Callers callers,
    RequestLimits limits,
    IChatStore store,
    ChatTranscript transcript,
    TurnQueue turns,
    BusyNotice notice,
    UploadLinks links,
    Sites sites,
    IOptions<DirectLineOptions> options,
    ILogger<ActivityEndpoints> logger)
{
    private const int MostAtOnce = 200;

    /// <summary>POST: keeps the activity, shows it to whoever listens, and answers; the bot's turn runs behind it.</summary>
    public async Task PostAsync(HttpContext context, string conversation)
    {
        var token = callers.Require(context.Request, conversation);
        var body = await RequestBody.ReadAsync(context.Request, options.Value.LargestActivity, context.RequestAborted);
        limits.CountActivity(context, conversation, body.Length);
        await TakeAsync(context, IncomingActivity.Read(body, token));
    }

    /// <summary>Keeps an activity that was read, and answers with its id.</summary>
    public async Task TakeAsync(HttpContext context, Activity activity)
    {
        var conversation = activity.Conversation.Id;
        activity.ServiceUrl = sites.AddressOf(context.Request);
        if (activity.Type != ActivityTypes.Typing)
        {
            await KeepAsync(conversation, activity);
        }

        await context.Response.WriteAsJsonAsync(new { id = activity.Id }, context.RequestAborted);
    }

    /// <summary>GET: everything after the watermark. A failure of ours gives nothing rather than an error, after which a client would never ask again.</summary>
    public async Task PollAsync(HttpContext context, string conversation)
    {
        callers.Require(context.Request, conversation);
        var watermark = context.Request.Query["watermark"].ToString();
        var set = await ReadAsync(conversation, watermark, context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(set, context.RequestAborted);
    }

    private async Task KeepAsync(string conversation, Activity activity)
    {
        turns.RequireRoom(conversation);
        // From here on it counts, whether or not the client waits for the answer.
        if (!await transcript.AppendAsync(conversation, [new ActivityDraft(activity, AwaitsTurn: true, Keeping: Keeping.OnceAgreed)], CancellationToken.None))
        {
            throw RequestRefusedException.NoConversation();
        }

        turns.Add(conversation, activity);
        await notice.GiveAsync(activity, turns.CountOf(conversation), limits.IsMuch(conversation));
    }

    private async Task<string> ReadAsync(string conversation, string watermark, CancellationToken cancellationToken)
    {
        try
        {
            var found = await store.FindConversationAsync(conversation, cancellationToken) ?? throw RequestRefusedException.NoConversation();
            var place = ActivitySet.PlaceOf(watermark, found.LastSequence);
            var activities = await store.ReadAsync(conversation, place, MostAtOnce, cancellationToken);
            return ActivitySet.Write(
                activities.Select(activity => links.Resolve(activity.Body, conversation)),
                ActivitySet.WatermarkOf(activities.Count > 0 ? activities[^1].Sequence : place));
        }
#pragma warning disable CA1031 // Whatever failed, the client asks again in a second.
        catch (Exception exception) when (exception is not (RequestRefusedException or OperationCanceledException))
#pragma warning restore CA1031
        {
            LogPollFailed(logger, FailureReport.Of(exception));
            return ActivitySet.Write([], null);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A web chat could not be read: {Failure}")]
    private static partial void LogPollFailed(ILogger logger, string failure);
}
