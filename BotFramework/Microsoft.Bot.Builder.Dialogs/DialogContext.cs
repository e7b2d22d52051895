using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One turn seen by the dialogs of one stack: begins, continues, replaces, cancels and ends them.</summary>
public class DialogContext
{
    // One object for all turns: it only says that the key is there.
    private static readonly object s_emitted = true;

    /// <summary>Creates the context of an outermost stack.</summary>
    /// <param name="dialogs">The dialogs that can be on the stack.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException">There is no set or no turn.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
        : this(dialogs, state)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Context = turnContext;
    }

    /// <summary>Creates the context of a stack within a dialog of another.</summary>
    /// <param name="dialogs">The dialogs that can be on the stack.</param>
    /// <param name="parentDialogContext">The context of the stack around it.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException">There is no set or no context.</exception>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, state)
    {
        ArgumentNullException.ThrowIfNull(parentDialogContext);
        Parent = parentDialogContext;
        Context = parentDialogContext.Context;
    }

    private DialogContext(DialogSet dialogs, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        Dialogs = dialogs;
        Stack = state == null ? new List<DialogInstance>() : state.DialogStack ??= new List<DialogInstance>();
    }

    /// <summary>The dialogs that can be begun here, besides those of the contexts above.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs in progress, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context of the stack around this one; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The context of the stack within the active dialog; null if the active dialog has none or there is no active dialog.</summary>
    public DialogContext Child
    {
        get
        {
            var instance = ActiveDialog;
            return instance != null && FindDialog(instance.Id) is DialogContainer container ? container.CreateChildContext(this) : null;
        }
    }

    /// <summary>The dialog on top of the stack; null if the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count == 0 ? null : Stack[0];

    /// <summary>Puts a dialog on top of the stack and starts it.</summary>
    /// <param name="dialogId">Its id, in this set or in one above.</param>
    /// <param name="options">What to hand over; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the dialog stands.</returns>
    /// <exception cref="ArgumentException">There is no id, or a cancellation token slipped in as the options.</exception>
    /// <exception cref="InvalidOperationException">No dialog has the id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        var dialog = Require(dialogId, "begun");
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt.</summary>
    /// <param name="dialogId">Its id, in this set or in one above.</param>
    /// <param name="options">What the prompt asks.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the prompt stands.</returns>
    /// <exception cref="ArgumentNullException">There is no id or there are no options.</exception>
    /// <exception cref="InvalidOperationException">No dialog has the id.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the activity of the turn to the dialog on top of the stack.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How that dialog stands; empty if the stack is.</returns>
    /// <exception cref="InvalidOperationException">The dialog on top of the stack is not known here.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        // Once a turn, by whoever continues first.
        if (Context.TurnState.TryAdd("activityReceivedEmitted", s_emitted) && ActiveDialog != null)
        {
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken).ConfigureAwait(false);
        }

        // A handler of the event may have changed the stack.
        var active = ActiveDialog;
        return active == null
            ? new DialogTurnResult(DialogTurnStatus.Empty)
            : await Require(active.Id, "continued").ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the dialog on top off the stack and gives its result to the one beneath.</summary>
    /// <param name="result">The result; null for none.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the dialog beneath stands; complete with the result if there is none.</returns>
    /// <exception cref="ArgumentException">A cancellation token slipped in as the result.</exception>
    /// <exception cref="InvalidOperationException">The dialog beneath is not known here.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
        var beneath = ActiveDialog;
        return beneath == null
            ? new DialogTurnResult(DialogTurnStatus.Complete, result)
            : await Require(beneath.Id, "resumed").ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the dialog on top of the stack and begins another in its place.</summary>
    /// <param name="dialogId">The id of the other.</param>
    /// <param name="options">What to hand over; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the new dialog stands.</returns>
    /// <exception cref="ArgumentException">There is no id, or a cancellation token slipped in as the options.</exception>
    /// <exception cref="InvalidOperationException">No dialog has the id.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Cancels all dialogs of this stack.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Cancelled; empty if there was nothing to cancel.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels all dialogs of this stack and, if wanted, of those around it, each of which may stop it by handling an event.</summary>
    /// <param name="cancelParents">True to go on with the stacks around this one.</param>
    /// <param name="eventName">The event that dialogs beneath the active one get first; null for <see cref="DialogEvents.CancelDialog"/>.</param>
    /// <param name="eventValue">What comes with the event; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Cancelled; empty if there was nothing to cancel.</returns>
    /// <exception cref="ArgumentException">A cancellation token slipped in as the value of the event.</exception>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(eventValue, nameof(eventValue));
        if (Stack.Count == 0 && Parent == null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        // The dialog that is active now has asked for it or is past asking; all others may object.
        var mayObject = false;
        for (var dc = this; dc != null; mayObject = true)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
                continue;
            }

            if (mayObject && await dc.EmitEventAsync(
                eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken).ConfigureAwait(false))
            {
                break;
            }

            await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Lets the dialog on top of the stack ask again what it asked last.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    /// <exception cref="InvalidOperationException">The dialog on top of the stack is not known here.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (!await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false)
            && ActiveDialog is { } active)
        {
            await Require(active.Id, "asked again").RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Finds a dialog in this set, in the sets above, or in the containers that are active there.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null if there is none of that id.</returns>
    public Dialog FindDialog(string dialogId)
    {
        var dialog = Dialogs.Find(dialogId);
        if (dialog != null || Parent == null)
        {
            return dialog;
        }

        dialog = Parent.FindDialog(dialogId);
        if (dialog != null)
        {
            return dialog;
        }

        var around = Parent.ActiveDialog;
        return around != null && Parent.FindDialog(around.Id) is DialogContainer container ? container.FindDialog(dialogId, this) : null;
    }

    /// <summary>Raises an event for the active dialog to handle.</summary>
    /// <param name="name">Which event.</param>
    /// <param name="value">What comes with it; null for nothing.</param>
    /// <param name="bubble">True to go on to the dialogs above while nobody handles it.</param>
    /// <param name="fromLeaf">True to start with the innermost active dialog instead of this stack's.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True if a dialog handled it.</returns>
    public Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        var dc = this;
        if (fromLeaf)
        {
            for (var child = dc.Child; child != null; child = dc.Child)
            {
                dc = child;
            }
        }

        var instance = dc.ActiveDialog;
        var dialog = instance == null ? null : dc.FindDialog(instance.Id);
        return dialog == null
            ? Task.FromResult(false)
            : dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken);
    }

    /// <summary>The language of the turn: the activity's, or else the current one of this thread.</summary>
    /// <returns>The name of a culture.</returns>
    public string GetLocale()
    {
        var locale = Context.Activity?.Locale;
        if (!string.IsNullOrEmpty(locale))
        {
            try
            {
                return CultureInfo.GetCultureInfo(locale).Name;
            }
            catch (CultureNotFoundException)
            {
                // What a channel sends is not under our control.
            }
        }

        return CultureInfo.CurrentCulture.Name;
    }

    private static void RefuseToken(object value, string name)
    {
        // The likeliest slip of all: the token lands in the optional parameter before it.
        if (value is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed in the place of this.", name);
        }
    }

    private Dialog Require(string dialogId, string purpose) => FindDialog(dialogId) ?? throw new InvalidOperationException(
        $"The dialog '{dialogId}' cannot be {purpose}: it is neither in this set of dialogs nor in one above. Was it added, as with AddDialog?");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        var instance = ActiveDialog;
        if (instance == null)
        {
            return;
        }

        var dialog = Dialogs.Find(instance.Id);
        if (dialog != null)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }
}
