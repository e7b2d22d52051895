using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks with one dialog as a member would, without a bot around it.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _callback;
    private readonly TestAdapter _adapter;

    /// <summary>Creates a client that talks on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with; null for nothing.</param>
    /// <param name="middlewares">Middleware for the adapter, in order; null for none.</param>
    /// <param name="conversationState">Where the stack is kept; null for a new state in memory.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>Creates a client that talks through an adapter.</summary>
    /// <param name="testAdapter">The adapter.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with; null for nothing.</param>
    /// <param name="middlewares">Middleware for the adapter, in order; null for none.</param>
    /// <param name="conversationState">Where the stack is kept; null for a new state in memory.</param>
    /// <exception cref="ArgumentNullException">There is no adapter or no dialog.</exception>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter;
        _adapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? Array.Empty<IMiddleware>())
        {
            _adapter.Use(middleware);
        }

        _callback = Callback(targetDialog, initialDialogOptions, ConversationState.CreateProperty<DialogState>("DialogState"));
    }

    /// <summary>How the dialog stood after the last turn; null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>The context of the last turn; null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>Where the stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity to the dialog.</summary>
    /// <typeparam name="T">The type of activity expected in reply.</typeparam>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The first reply; null if there was none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message to the dialog.</summary>
    /// <typeparam name="T">The type of activity expected in reply.</typeparam>
    /// <param name="text">The text of the message.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The first reply; null if there was none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply that has not been taken yet.</summary>
    /// <typeparam name="T">The type of activity expected.</typeparam>
    /// <returns>The reply; null if there is none.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity
        => (T)_adapter.GetNextReply();

    private BotCallbackHandler Callback(Dialog dialog, object options, IStatePropertyAccessor<DialogState> dialogState)
        => async (turnContext, cancellationToken) =>
        {
            // A new set each turn, so that nothing but the stored stack carries the conversation on.
            var dialogs = new DialogSet(dialogState).Add(dialog);
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken).ConfigureAwait(false);
            }
        };
}
