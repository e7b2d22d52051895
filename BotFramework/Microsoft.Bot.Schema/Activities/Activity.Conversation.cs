namespace Microsoft.Bot.Schema;

public partial class Activity
{
    // Web chats show no conversation update, so an answer to its id would wait for a message that never comes.
    private string IdToAnswer =>
        IsActivityType(ActivityTypes.ConversationUpdate) && (IsChannel("directline") || IsChannel("webchat")) ? null : Id;

    /// <summary>Says where this activity belongs, so that something can be sent there later.</summary>
    /// <returns>
    /// A reference in which the sender is the user and the recipient is the bot, as they are on an incoming activity.
    /// </returns>
    public ConversationReference GetConversationReference() =>
        new()
        {
            ActivityId = IdToAnswer,
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    /// <summary>Says where an answer to this activity was put, so that it can be updated or deleted later.</summary>
    /// <param name="reply">What the channel returned when the answer was sent.</param>
    /// <returns>This activity's reference, with the id of the answer.</returns>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to a conversation.</summary>
    /// <param name="reference">Where to.</param>
    /// <param name="isIncoming">
    /// True if the user is the sender and the reference's activity id is this activity's own; false if the bot is the sender
    /// and that id is the one replied to.
    /// </param>
    /// <returns>This activity. A locale that it had is kept.</returns>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Tells whether the activity came over a streaming connection instead of an HTTP request.</summary>
    /// <returns>True if <see cref="ServiceUrl"/> is set and is no http or https address.</returns>
    public bool IsFromStreamingConnection() =>
        ServiceUrl != null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private bool IsActivityType(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    private bool IsChannel(string channel) => string.Equals(ChannelId, channel, StringComparison.OrdinalIgnoreCase);
}
