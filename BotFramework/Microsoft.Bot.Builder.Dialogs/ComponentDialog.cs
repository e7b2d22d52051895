namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs wrapped up as one: from outside a single dialog, inside a set with a stack of its own.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key of the inner stack in the component's state.</summary>
    public const string PersistedDialogState = "dialogs";

    private readonly Lock _initializing = new();
    private Task _initialized;

    /// <summary>Creates the component.</summary>
    /// <param name="dialogId">Its id; null for one made of the type's name.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The id of the dialog within that the component begins with; the first one added unless set.</summary>
    public string InitialDialogId { get; set; }

    /// <summary>Adds a dialog to those within; the first one added becomes <see cref="InitialDialogId"/> unless one is set.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    /// <exception cref="ArgumentNullException">There is no dialog.</exception>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A cancellation token slipped in as the options.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        if (options is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed in the place of this.", nameof(options));
        }

        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);

        var turnResult = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken).ConfigureAwait(false);
        if (turnResult.Status != DialogTurnStatus.Waiting)
        {
            return await EndComponentAsync(outerDc, turnResult.Result, cancellationToken).ConfigureAwait(false);
        }

        if (TelemetryClient is not NullBotTelemetryClient)
        {
            TelemetryClient.TrackDialogView(Id);
        }

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);

        var turnResult = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken).ConfigureAwait(false);
        return turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A component is the top of its stack as a rule. When somebody put another dialog on it and that one has ended,
    /// the dialogs within ask again and the component stays.
    /// </remarks>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed in the place of this.", nameof(result));
        }

        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
        await innerDc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>Cancelling a component cancels the dialogs within.</remarks>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            ArgumentNullException.ThrowIfNull(instance);
            var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
            await innerDc.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <summary>Calls <see cref="OnInitializeAsync"/>, once in this process unless it fails.</summary>
    /// <param name="outerDc">The context whose active dialog this component is.</param>
    /// <returns>A task that ends when the component is ready.</returns>
    protected Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized is { IsCompletedSuccessfully: true })
        {
            return Task.CompletedTask;
        }

        // Conversations begin side by side: all wait for the one that came first, and try again if it failed.
        lock (_initializing)
        {
            return _initialized is null or { IsFaulted: true } or { IsCanceled: true } ? _initialized = OnInitializeAsync(outerDc) : _initialized;
        }
    }

    /// <summary>Prepares the component before its first turn in this process; by default it chooses the initial dialog.</summary>
    /// <param name="dc">The context whose active dialog this component is.</param>
    /// <returns>A task that ends when the component is ready.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Starts the dialogs within; by default it begins <see cref="InitialDialogId"/>.</summary>
    /// <param name="innerDc">The context of the stack within.</param>
    /// <param name="options">What the caller hands over; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the dialogs within stand; anything but waiting ends the component.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Hands the activity to the dialogs within.</summary>
    /// <param name="innerDc">The context of the stack within.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the dialogs within stand; anything but waiting ends the component.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Cleans up when the component ends; by default nothing happens.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The component's entry on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the component has cleaned up.</returns>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Takes note that the dialogs within have asked again; by default nothing happens.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's entry on the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the component is done.</returns>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Ends the component because the dialogs within have ended.</summary>
    /// <param name="outerDc">The context whose active dialog this component is.</param>
    /// <param name="result">What the dialogs within returned; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the dialog beneath stands.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        return outerDc.EndDialogAsync(result, cancellationToken);
    }

    private static DialogState InnerState(DialogInstance instance)
    {
        var state = instance.State.Get<DialogState>(PersistedDialogState);
        if (state == null)
        {
            state = new DialogState();
            instance.State[PersistedDialogState] = state;
        }

        return state;
    }
}
