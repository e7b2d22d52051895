using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// One reusable piece of a conversation: it is begun, continued once a turn while it is on top of the stack, and ended.
/// </summary>
/// <remarks>
/// A dialog is shared by all conversations and keeps nothing of theirs in its fields: what belongs to a conversation
/// lives in <see cref="DialogInstance.State"/>.
/// </remarks>
public abstract class Dialog
{
    /// <summary>The result that says "I have asked something and wait for the next message".</summary>
    public static readonly DialogTurnResult EndOfTurn = new DialogTurnResult(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _id;

    /// <summary>Creates the dialog.</summary>
    /// <param name="dialogId">The id it is found by in its <see cref="DialogSet"/>; null for one made of the type's name.</param>
    public Dialog(string dialogId = null)
    {
        _id = dialogId;
    }

    /// <summary>The id by which a <see cref="DialogSet"/> finds this dialog.</summary>
    /// <value>Never null unless set to it; computed by <see cref="OnComputeId"/> when none was given.</value>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where this dialog reports what happens in it; the client that reports nothing unless another is set.</summary>
    /// <value>Never null: null sets the client that reports nothing.</value>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Starts this dialog; it has just been put on top of the stack.</summary>
    /// <param name="dc">The context of the turn and of the stack this dialog is on.</param>
    /// <param name="options">What the caller hands over; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether the dialog waits for a message or is done, and with what result.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Hands this dialog the next activity; by default it ends at once.</summary>
    /// <param name="dc">The context of the turn and of the stack this dialog is on.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether the dialog waits for a message or is done, and with what result.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Gives control back after a dialog that this one began has ended; by default this one ends with the same result.</summary>
    /// <param name="dc">The context of the turn and of the stack this dialog is on.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the dialog that ended returned; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether the dialog waits for a message or is done, and with what result.</returns>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (reason == DialogReason.CancelCalled)
        {
            throw new ArgumentException("A cancelled dialog cannot be resumed.", nameof(reason));
        }

        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks again what this dialog asked last; by default nothing happens.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">This dialog's entry on the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Tells this dialog that it is about to be taken off the stack; by default nothing happens.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">This dialog's entry on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the dialog has cleaned up.</returns>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>What changes when this dialog changes in a way that conversations in flight must be told of.</summary>
    /// <returns>The version; by default the id.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>
    /// Handles an event: first <see cref="OnPreBubbleEventAsync"/>, then the dialogs above if the event bubbles, then
    /// <see cref="OnPostBubbleEventAsync"/>. The first that handles it ends the way.
    /// </summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True if somebody handled the event.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);

        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles an event before the dialogs above see it.</summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True if the event is handled and goes no further; false by default.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>Handles an event that none of the dialogs above handled.</summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True if the event is handled; false by default.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>Makes up the id of a dialog that was given none.</summary>
    /// <returns>The name of the type, with brackets.</returns>
    protected virtual string OnComputeId() => GetType().Name + "[]";
}
