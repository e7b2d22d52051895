using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Makes a message without text, with empty attachments and entities ready to be added to.</summary>
    /// <returns>The new message.</returns>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = new List<Attachment>(), Entities = new List<Entity>() };

    /// <summary>Makes an activity that tells the bot it entered or left somebody's contact list.</summary>
    /// <returns>The new activity; its <see cref="Action"/> is still to be set.</returns>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>Makes a change of a conversation's members or topic, with nobody added or removed yet.</summary>
    /// <returns>The new activity.</returns>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = new List<ChannelAccount>(),
            MembersRemoved = new List<ChannelAccount>(),
        };

    /// <summary>Makes the sign that an answer is being written.</summary>
    /// <returns>The new activity.</returns>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Makes a request to hand the conversation to somebody else.</summary>
    /// <returns>The new activity.</returns>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>Makes the end of a conversation; its <see cref="Code"/> may say why it ended.</summary>
    /// <returns>The new activity.</returns>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Makes an event; its <see cref="Name"/> is still to be set.</summary>
    /// <returns>The new activity.</returns>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Makes a call that waits for an answer; its <see cref="Name"/> is still to be set.</summary>
    /// <returns>The new activity.</returns>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Makes a note for whoever watches the conversation while debugging; members never see it.</summary>
    /// <param name="name">What is traced.</param>
    /// <param name="valueType">What <paramref name="value"/> is; the name of its type when left out.</param>
    /// <param name="value">What to show.</param>
    /// <param name="label">A heading; the name of the calling member when left out.</param>
    /// <returns>The new activity, addressed to nobody yet.</returns>
    public static ITraceActivity CreateTraceActivity(
        string name,
        string valueType = default,
        object value = default,
        [CallerMemberName] string label = default) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>Makes a message that answers this activity: same conversation, sender and recipient exchanged.</summary>
    /// <param name="text">The words of the answer; empty when left out.</param>
    /// <param name="locale">The answer's language, as a BCP 47 tag; this activity's when left out.</param>
    /// <returns>The answer, stamped with the current time.</returns>
    public Activity CreateReply(string text = default, string locale = default)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Conversation = Conversation == null
            ? null
            : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    /// <summary>Makes a trace that answers this activity: same conversation, sender and recipient exchanged.</summary>
    /// <param name="name">What is traced.</param>
    /// <param name="value">What to show.</param>
    /// <param name="valueType">What <paramref name="value"/> is; the name of its type when left out.</param>
    /// <param name="label">A heading; the name of the calling member when left out.</param>
    /// <returns>The trace, stamped with the current time.</returns>
    public ITraceActivity CreateTrace(
        string name,
        object value = default,
        string valueType = default,
        [CallerMemberName] string label = default)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Conversation = Conversation;
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    private Activity CreateAnswer(string type) =>
        new()
        {
            Type = type,
            Timestamp = TimeProvider.System.GetUtcNow(),
            From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
            Recipient = new ChannelAccount(From?.Id, From?.Name),
            ReplyToId = IdToAnswer,
            ServiceUrl = ServiceUrl,
            ChannelId = ChannelId,
        };
}
