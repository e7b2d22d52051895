using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that has dialogs and a stack of its own within it.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Creates the container.</summary>
    /// <param name="dialogId">Its id; null for one made of the type's name.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs within.</summary>
    [JsonProperty("dialogs")]
    public DialogSet Dialogs { get; set; } = new DialogSet();

    /// <inheritdoc/>
    /// <remarks>Setting it sets it in the dialogs within too.</remarks>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;

            // Containers may hold one another: stop where it is set already.
            if (!ReferenceEquals(Dialogs.TelemetryClient, base.TelemetryClient))
            {
                Dialogs.TelemetryClient = base.TelemetryClient;
            }
        }
    }

    /// <summary>The context of the stack within.</summary>
    /// <param name="dc">The context whose active dialog this container is.</param>
    /// <returns>The context; null if nothing is on the stack within.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Finds a dialog within.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null if there is none of that id.</returns>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Finds a dialog within, or else in the set of a context.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="dc">The context to look in next; null for none.</param>
    /// <returns>The dialog; null if there is none of that id.</returns>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.Dialogs.Find(dialogId);

    /// <inheritdoc/>
    /// <remarks>A change of version that nobody handles is reported to <see cref="TelemetryClient"/>.</remarks>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            TelemetryClient.TrackTrace($"Nobody handled the event {e.Name} of the dialog {dc.ActiveDialog?.Id}.", Severity.Warning, null);
        }

        return handled;
    }

    /// <summary>What changes when the dialogs within change.</summary>
    /// <returns>The version of <see cref="Dialogs"/>.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Notes the version of the dialogs within and, when it is not the one noted before, raises
    /// <see cref="DialogEvents.VersionChanged"/>. Unhandled, the conversation goes on with the dialogs as they are now.
    /// </summary>
    /// <param name="dc">The context whose active dialog this container is.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the event was handled or not.</returns>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var instance = dc.ActiveDialog;
        var before = instance.Version;
        instance.Version = GetInternalVersion();
        if (before != null && before != instance.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
        }
    }
}
