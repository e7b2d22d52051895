using Microsoft.Bot.Schema;

namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>An activity about to be kept.</summary>
/// <param name="Id">Its id; one that the conversation has already is not kept again.</param>
/// <param name="IsShown">Whether clients get it.</param>
/// <param name="AwaitsTurn">Whether the bot has yet to answer it; remembered until it has.</param>
/// <param name="Write">Makes its JSON once its time is known.</param>
internal sealed record ActivityDraft(string Id, bool IsShown, bool AwaitsTurn, Func<DateTimeOffset, string> Write)
{
    /// <summary>The draft of an activity that has its id.</summary>
    public static ActivityDraft Of(Activity activity, bool isShown = true, bool awaitsTurn = false) => new(activity.Id, isShown, awaitsTurn, time =>
    {
        activity.Timestamp = time;
        return ActivityJson.Write(activity);
    });
}
