namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall has to work with.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Which step it is; the first is 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with; null for nothing.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before ended with: the answer of its prompt, say; null for nothing.</summary>
    public object Result { get; }

    /// <summary>What the steps keep for one another; must survive being stored as JSON.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step within this turn. At most once a step.</summary>
    /// <param name="result">The result the next step gets; null for none.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the waterfall stands.</returns>
    /// <exception cref="ArgumentException">A cancellation token slipped in as the result.</exception>
    /// <exception cref="InvalidOperationException">The step has gone on already.</exception>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed in the place of this.", nameof(result));
        }

        if (_nextCalled)
        {
            throw new InvalidOperationException($"Step {Index} of '{_waterfall.Id}' has gone on to the next step already.");
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken).ConfigureAwait(false);
    }
}
