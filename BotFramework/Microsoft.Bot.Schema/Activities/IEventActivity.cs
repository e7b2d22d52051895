namespace Microsoft.Bot.Schema;

/// <summary>Something happened that is no message.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>What happened.</summary>
    string Name { get; set; }

    /// <summary>Another conversation, or a place in it, that the activity is about.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>What comes with the event: JSON on an event that was received, any object on one to be sent.</summary>
    object Value { get; set; }
}
