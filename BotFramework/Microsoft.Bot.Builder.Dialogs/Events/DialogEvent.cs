namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened in a conversation and that dialogs on the stack may handle.</summary>
public class DialogEvent
{
    /// <summary>True if the event goes on to the dialogs above when it is not handled.</summary>
    public bool Bubble { get; set; }

    /// <summary>Which event it is, one of <see cref="DialogEvents"/> or a bot's own.</summary>
    public string Name { get; set; }

    /// <summary>What comes with the event; null for nothing.</summary>
    public object Value { get; set; }
}
