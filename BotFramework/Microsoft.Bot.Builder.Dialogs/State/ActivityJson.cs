using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Stores an activity that is to be sent again. Whom it goes to and where is left out: sending fills that in anew.
/// </summary>
internal static class ActivityJson
{
    /// <summary>
    /// Writes no type names, whatever the storage does: on its way to the channel a card is JSON anyway, and what comes from
    /// a storage names no types here.
    /// </summary>
    public static readonly JsonSerializer Serializer = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    /// <summary>True if the activity is a message of text, and perhaps speech, and nothing else.</summary>
    public static bool IsPlainText(Activity activity) =>
        activity.GetType() == typeof(Activity)
        && activity is
        {
            Type: ActivityTypes.Message,
            SuggestedActions: null,
            ChannelData: null,
            Value: null,
            Name: null,
            AttachmentLayout: null,
            TextFormat: null,
            TextHighlights: null,
            Summary: null,
            Importance: null,
            Expiration: null,
            ValueType: null,
            SemanticAction: null,
            ListenFor: null,
            Label: null,
            Code: null,
            RelatesTo: null,
            Action: null,
            TopicName: null,
            DeliveryMode: null,
            HistoryDisclosed: null,
            CallerId: null,
            MembersAdded: null,
            MembersRemoved: null,
            ReactionsAdded: null,
            ReactionsRemoved: null,
        }
        && activity.Attachments is null or { Count: 0 }
        && activity.Entities is null or { Count: 0 }
        && activity.Properties is null or { Count: 0 };

    public static string Write(Activity activity)
    {
        var copy = ActivityCopy.Shallow(activity);
        copy.Id = null;
        copy.Timestamp = null;
        copy.LocalTimestamp = null;
        copy.LocalTimezone = null;
        copy.ChannelId = null;
        copy.ServiceUrl = null;
        copy.Conversation = null;
        copy.From = null;
        copy.Recipient = null;
        copy.ReplyToId = null;
        copy.Attachments = NullIfEmpty(copy.Attachments);
        copy.Entities = NullIfEmpty(copy.Entities);

        using var text = new StringWriter();
        using var writer = new JsonTextWriter(text);
        Serializer.Serialize(writer, copy);
        return text.ToString();
    }

    public static Activity Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<Activity>(reader);
    }

    private static IList<T> NullIfEmpty<T>(IList<T> list) => list is { Count: 0 } ? null : list;
}
