using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the events by which a conversation is handed to a person.</summary>
public static class EventFactory
{
    /// <summary>Asks for the conversation to be handed over.</summary>
    /// <param name="turnContext">The turn in which the need arose.</param>
    /// <param name="handoffContext">What the receiving side needs to know, as an object with properties; null for nothing.</param>
    /// <param name="transcript">What was said so far; attached if given.</param>
    /// <returns>The event, in the turn's conversation.</returns>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        BotAssert.ContextNotNull(turnContext);

        var activity = turnContext.Activity;
        var handoff = HandoffEvent(HandoffEventNames.InitiateHandoff, handoffContext, activity.Conversation);
        handoff.From = activity.From;
        handoff.RelatesTo = activity.GetConversationReference();
        handoff.ReplyToId = activity.Id;
        handoff.ServiceUrl = activity.ServiceUrl;
        handoff.ChannelId = activity.ChannelId;
        if (transcript != null)
        {
            handoff.Attachments.Add(new Attachment { Name = "Transcript", ContentType = "application/json", Content = transcript });
        }

        return handoff;
    }

    /// <summary>Tells how a handover goes.</summary>
    /// <param name="conversation">The conversation that is handed over.</param>
    /// <param name="state">How it goes: <c>accepted</c>, <c>failed</c> or <c>completed</c>.</param>
    /// <param name="message">More about it, such as why it failed.</param>
    /// <returns>The event.</returns>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return HandoffEvent(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    private static Activity HandoffEvent(string name, object value, ConversationAccount conversation)
    {
        var handoff = (Activity)Activity.CreateEventActivity();
        handoff.Name = name;
        handoff.Value = value == null ? null : JObject.FromObject(value);
        handoff.Id = Guid.NewGuid().ToString();
        handoff.Timestamp = TimeProvider.System.GetUtcNow();
        handoff.Conversation = conversation;
        handoff.Attachments = [];
        handoff.Entities = [];
        return handoff;
    }
}
