namespace Microsoft.Bot.Schema;

/// <summary>What every activity has, whatever its type; the other interfaces add what one type has.</summary>
public interface IActivity
{
    /// <summary>What only this channel understands: JSON on an activity that was received, any object on one to be sent.</summary>
    object ChannelData { get; set; }

    /// <summary>The channel, such as <c>msteams</c>. The channel sets it.</summary>
    string ChannelId { get; set; }

    /// <summary>The conversation that the activity belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>What the text is about and what the client tells of itself; each says by its type what it is.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>Identifies the activity within its channel. The channel sets it.</summary>
    string Id { get; set; }

    /// <summary>When it was sent, by the sender's own clock and with its offset from UTC.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Whom it is sent to.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>Id of the activity that this one answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Address of the service that answers are sent to. The channel sets it; it may change during a conversation.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent, in UTC by the channel's clock.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>What kind of activity it is, as in <see cref="ActivityTypes"/>; a subtype follows after a slash.</summary>
    string Type { get; set; }

    /// <summary>Addresses this activity to a conversation.</summary>
    /// <param name="reference">Where to.</param>
    /// <param name="isIncoming">True if the user is the sender; false if the bot is.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>Looks at the activity as a change of contact lists.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>Looks at the activity as a change of members or topic.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>Looks at the activity as the end of a conversation.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>Looks at the activity as an event.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IEventActivity AsEventActivity();

    /// <summary>Looks at the activity as an installation or removal of the bot.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>Looks at the activity as a call that waits for an answer.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IInvokeActivity AsInvokeActivity();

    /// <summary>Looks at the activity as a message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IMessageActivity AsMessageActivity();

    /// <summary>Looks at the activity as the removal of an earlier message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>Looks at the activity as reactions to a message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>Looks at the activity as a change of an earlier message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>Looks at the activity as a suggestion.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>Looks at the activity as a typing sign.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    ITypingActivity AsTypingActivity();

    /// <summary>Reads what the channel added of its own as a type.</summary>
    /// <typeparam name="TypeT">The type to read <see cref="ChannelData"/> as.</typeparam>
    /// <returns>The data, or the type's default if there are none.</returns>
    TypeT GetChannelData<TypeT>();

    /// <summary>Says where this activity belongs, so that something can be sent there later.</summary>
    /// <returns>A reference in which the sender is the user and the recipient is the bot.</returns>
    ConversationReference GetConversationReference();

    /// <summary>Reads what the channel added of its own as a type, if it can be read so.</summary>
    /// <typeparam name="TypeT">The type to read <see cref="ChannelData"/> as.</typeparam>
    /// <param name="instance">The data, or the type's default if there are none or they do not fit.</param>
    /// <returns>True if there are data and they fit the type.</returns>
    bool TryGetChannelData<TypeT>(out TypeT instance);
}
