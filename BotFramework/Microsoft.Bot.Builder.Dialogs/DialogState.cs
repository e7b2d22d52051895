using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs of one conversation: what a bot stores so that its dialogs go on in the next turn.</summary>
public class DialogState
{
    /// <summary>Creates an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Creates the state over a stack.</summary>
    /// <param name="stack">The stack, its top first; null for an empty one. It is kept, not copied.</param>
    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? new List<DialogInstance>();
    }

    /// <summary>The dialogs in progress, the active one first.</summary>
    // The types are known, so their names would only bloat what is stored.
    [JsonProperty("dialogStack", TypeNameHandling = TypeNameHandling.None, ItemTypeNameHandling = TypeNameHandling.None)]
    public List<DialogInstance> DialogStack { get; set; }
}
