using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>An activity about to be kept.</summary>
/// <param name="Activity">The activity; it has its id, and one that the conversation has already is not kept again.</param>
/// <param name="IsShown">Whether clients get it.</param>
/// <param name="AwaitsTurn">Whether the bot has yet to answer it; remembered until it has.</param>
/// <param name="Keeping">When it may be stored.</param>
internal sealed record ActivityDraft(Activity Activity, bool IsShown = true, bool AwaitsTurn = false, Keeping Keeping = Keeping.Always)
{
    private const string ClientId = "clientActivityID";

    public string Id => Activity.Id;

    /// <summary>Whether the member says it.</summary>
    public bool IsMembers => AwaitsTurn && IsShown;

    /// <summary>Its JSON, once its time is known.</summary>
    public string Write(DateTimeOffset time)
    {
        Activity.Timestamp = time;
        return ActivityJson.Write(Activity);
    }

    /// <summary>The JSON of its place alone: who said something and when, and not what.</summary>
    public string WritePlace(DateTimeOffset time) => ActivityJson.Write(new Activity(Activity.Type)
    {
        Id = Activity.Id,
        Timestamp = time,
        ChannelId = Activity.ChannelId,
        From = Activity.From,
        Recipient = Activity.Recipient,
        Conversation = Activity.Conversation,
        ServiceUrl = Activity.ServiceUrl,
        Locale = Activity.Locale,
        ChannelData = (Activity.ChannelData as JObject)?[ClientId] is JValue id ? new JObject { [ClientId] = id } : null,
    });
}
