namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activities, for <see cref="Activity.Type"/>.</summary>
public static class ActivityTypes
{
    /// <summary>Somebody put the bot on their contact list or took it off.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members joined or left, or the topic changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something happened that is no message.</summary>
    public const string Event = "event";

    /// <summary>A pause before the next activity; adapters wait and never send it.</summary>
    public const string Delay = "delay";

    /// <summary>Somebody asked that what the bot keeps about them be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation is to be handed to somebody else.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call to which an answer is awaited.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something was said.</summary>
    public const string Message = "message";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>Something is suggested to one member alone.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>A note for whoever debugs the bot.</summary>
    public const string Trace = "trace";

    /// <summary>An answer is being written.</summary>
    public const string Typing = "typing";

    /// <summary>A request to do something.</summary>
    public const string Command = "command";

    /// <summary>What came of a command.</summary>
    public const string CommandResult = "commandResult";
}
