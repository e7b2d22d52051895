namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Looks at the activity as a message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IMessageActivity AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <summary>Looks at the activity as a change of contact lists.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() =>
        IsActivity(ActivityTypes.ContactRelationUpdate) ? this : null;

    /// <summary>Looks at the activity as an installation or removal of the bot.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <summary>Looks at the activity as a change of members or topic.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IConversationUpdateActivity AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <summary>Looks at the activity as a typing sign.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public ITypingActivity AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <summary>Looks at the activity as the end of a conversation.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IEndOfConversationActivity AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    /// <summary>Looks at the activity as an event.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IEventActivity AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <summary>Looks at the activity as a call that waits for an answer.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IInvokeActivity AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <summary>Looks at the activity as a change of an earlier message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IMessageUpdateActivity AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    /// <summary>Looks at the activity as the removal of an earlier message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IMessageDeleteActivity AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    /// <summary>Looks at the activity as reactions to a message.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IMessageReactionActivity AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    /// <summary>Looks at the activity as a suggestion.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public ISuggestionActivity AsSuggestionActivity() => IsActivity(ActivityTypes.Suggestion) ? this : null;

    /// <summary>Looks at the activity as a trace.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public ITraceActivity AsTraceActivity() => IsActivity(ActivityTypes.Trace) ? this : null;

    /// <summary>Looks at the activity as a hand-off.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public IHandoffActivity AsHandoffActivity() => IsActivity(ActivityTypes.Handoff) ? this : null;

    /// <summary>Looks at the activity as a command.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public ICommandActivity AsCommandActivity() => IsActivity(ActivityTypes.Command) ? this : null;

    /// <summary>Looks at the activity as the result of a command.</summary>
    /// <returns>This activity, or null if its type is another.</returns>
    public ICommandResultActivity AsCommandResultActivity() => IsActivity(ActivityTypes.CommandResult) ? this : null;

    /// <summary>Tells whether the activity is of a type or of a subtype of it, which is written after a slash.</summary>
    /// <param name="activityType">The type, as in <see cref="ActivityTypes"/>; letter case does not matter.</param>
    /// <returns>True if <see cref="Type"/> is that type, or starts with it and a slash.</returns>
    protected bool IsActivity(string activityType)
    {
        ArgumentNullException.ThrowIfNull(activityType);
        return Type != null
            && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
    }
}
