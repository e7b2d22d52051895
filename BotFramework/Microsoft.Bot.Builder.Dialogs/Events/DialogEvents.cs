namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that dialogs raise themselves.</summary>
public class DialogEvents
{
    /// <summary>A dialog is begun.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The stack is cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity has arrived; raised once a turn, from the active dialog upwards.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container are not those that the conversation in flight began with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
