namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the whole of a bot's conversation.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the dialog with the turn's activity, or begins it if nothing is in progress.</summary>
    /// <remarks>An exception is first offered to the dialogs as <see cref="DialogEvents.Error"/>; handled, the turn goes on.</remarks>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the dialog waits for the next message or is done.</returns>
    /// <exception cref="AggregateException">A dialog threw, and so did the handler of its error.</exception>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(accessor);

        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);

        while (true)
        {
            try
            {
                var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
                if (result.Status == DialogTurnStatus.Empty)
                {
                    await dc.BeginDialogAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
                }

                return;
            }
            catch (Exception error)
            {
                if (!await IsHandledAsync(dc, error, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }

    private static async Task<bool> IsHandledAsync(DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            throw new AggregateException("A dialog threw, and so did the handling of its error.", second, error);
        }
    }
}
