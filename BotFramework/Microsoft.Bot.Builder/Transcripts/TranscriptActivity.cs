using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// Activities as transcripts keep them.
internal static class TranscriptActivity
{
    private const string DeletedId = "deleted";

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = null,
    });

    // What is kept must not change when the bot or a channel changes its own.
    internal static Activity Copy(IActivity activity) => JToken.FromObject(activity, Serializer).ToObject<Activity>(Serializer);

    // The message as it reads now, at the time it was first said.
    internal static Activity Updated(IActivity original, IActivity update)
    {
        var updated = Copy(update);
        updated.Type = original.Type;
        updated.LocalTimestamp = original.LocalTimestamp;
        updated.Timestamp = original.Timestamp;
        return updated;
    }

    // That there was a message, and nothing of what it said or who said it.
    internal static Activity Deleted(IActivity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        From = new ChannelAccount(DeletedId, role: original.From?.Role),
        Recipient = new ChannelAccount(DeletedId, role: original.Recipient?.Role),
        Locale = (original as IMessageActivity)?.Locale,
        LocalTimestamp = original.Timestamp,
        Timestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };

    // Applies an update or deletion to a transcript, or adds anything else. False where nothing changed.
    internal static bool Apply<T>(List<T> transcript, IActivity activity, Func<IActivity, T> kept)
        where T : IActivity
    {
        if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
        {
            transcript.Add(kept(activity));
            return true;
        }

        var index = transcript.FindIndex(original => original.Id == activity.Id);
        if (index < 0)
        {
            return false;
        }

        transcript[index] = kept(activity.Type == ActivityTypes.MessageUpdate
            ? Updated(transcript[index], activity)
            : Deleted(transcript[index]));
        return true;
    }
}
