namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stands at the end of a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The dialog on top of the stack waits for a message.</summary>
    Waiting,

    /// <summary>The last dialog on the stack ended and returned a result.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended and the stack waits nevertheless, until the next message.</summary>
    CompleteAndWait,
}
