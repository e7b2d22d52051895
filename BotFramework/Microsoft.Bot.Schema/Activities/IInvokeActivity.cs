namespace Microsoft.Bot.Schema;

/// <summary>A call to which an answer is awaited, in the response to the same HTTP request.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is called, such as <c>adaptiveCard/action</c>.</summary>
    string Name { get; set; }

    /// <summary>Another conversation, or a place in it, that the activity is about.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>What comes with the call: JSON on a call that was received, any object on one to be sent.</summary>
    object Value { get; set; }
}
