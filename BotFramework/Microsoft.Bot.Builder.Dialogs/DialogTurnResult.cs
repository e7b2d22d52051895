namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a dialog reports when it hands back control.</summary>
public class DialogTurnResult
{
    /// <summary>Creates the report.</summary>
    /// <param name="status">How the dialog stands.</param>
    /// <param name="result">What it returns; null for nothing.</param>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>How the dialog stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog returned; null unless it is complete.</summary>
    public object Result { get; set; }

    /// <summary>True if the dialog ended its parent too, so that the parent must not go on.</summary>
    public bool ParentEnded { get; set; }
}
