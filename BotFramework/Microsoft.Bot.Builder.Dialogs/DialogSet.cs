using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>Creates a set whose stack is kept by a state property.</summary>
    /// <param name="dialogState">Where the stack is kept.</param>
    /// <exception cref="ArgumentNullException">There is no property.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Creates a set without a stack of its own, as a container has it.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs of this set report what happens in them; setting it sets it in each of them.</summary>
    /// <value>Never null: null sets the client that reports nothing.</value>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>Adds a dialog and those it depends on. A dialog whose id is taken by another gets a number behind it.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException">There is no dialog.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = NextFreeId(dialog.Id);
        }

        _version = null;
        _dialogs.Add(dialog.Id, dialog);
        dialog.TelemetryClient = _telemetryClient;
        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>Reads the stack of the turn's conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The context by which dialogs of this set are begun, continued and ended.</returns>
    /// <exception cref="InvalidOperationException">The set was created without a place for its stack.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException("This set of dialogs has no state property to keep a stack in: create it with one.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);

        // A storage without type names leaves JSON, of which the property makes a new object at every read: from here on it is this one.
        await _dialogState.SetAsync(turnContext, state, cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Finds a dialog of this set.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null if there is none of that id.</returns>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>The dialogs of this set, in the order they were added.</summary>
    /// <returns>The dialogs.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>What changes when a dialog is added to the set or a dialog of the set has another version.</summary>
    /// <returns>16 hexadecimal digits, computed once after the last <see cref="Add"/>.</returns>
    public virtual string GetVersion() => _version ??= ComputeVersion();

    private string ComputeVersion()
    {
        // FNV-1a: stable from one start to the next, which GetHashCode is not, and stored with each stack, hence short.
        var hash = 14695981039346656037UL;
        foreach (var (id, dialog) in _dialogs)
        {
            hash = Mix(Mix(hash, id), dialog.GetVersion());
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Mix(ulong hash, string text)
    {
        const ulong prime = 1099511628211UL;
        foreach (var c in text ?? string.Empty)
        {
            hash = (hash ^ c) * prime;
        }

        // A character that no text has ends each part, so that "ab"+"c" is not "a"+"bc".
        return (hash ^ 0x110000UL) * prime;
    }

    private string NextFreeId(string id)
    {
        for (var number = 2; ; number++)
        {
            var candidate = id + number.ToString(CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(candidate))
            {
                return candidate;
            }
        }
    }
}
