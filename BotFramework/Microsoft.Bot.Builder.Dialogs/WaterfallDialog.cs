using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that goes through its steps one after the other, as a rule one question each.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Creates the waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">Its first steps; null for none.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions == null ? new List<WaterfallStep>() : new List<WaterfallStep>(actions);
    }

    /// <summary>The id and the number of steps. Override it to tell of changes that leave the number as it is.</summary>
    /// <returns>The version.</returns>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    /// <summary>Adds a step behind the others.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    /// <exception cref="ArgumentNullException">There is no step.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A cancellation token slipped in as the options.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        if (options is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed in the place of this.", nameof(options));
        }

        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        if (options != null)
        {
            state[PersistedOptions] = options;
        }

        state[PersistedValues] = new Dictionary<string, object>();
        if (IsTracked)
        {
            // Only reports tell one run from another.
            state[PersistedInstanceId] = Guid.NewGuid().ToString();
            TelemetryClient.TrackEvent("WaterfallStart", Properties(state, null));
            TelemetryClient.TrackDialogView(Id);
        }

        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>Only messages carry a waterfall on; its next step gets the text as result.</remarks>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken).ConfigureAwait(false)
            : EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return RunStepAsync(dc, dc.ActiveDialog.State.GetInt32(StepIndex) + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (IsTracked && instance?.State != null)
        {
            if (reason == DialogReason.CancelCalled)
            {
                TelemetryClient.TrackEvent("WaterfallCancel", Properties(instance.State, StepName(instance.State.GetInt32(StepIndex))));
            }
            else if (reason == DialogReason.EndCalled)
            {
                TelemetryClient.TrackEvent("WaterfallComplete", Properties(instance.State, null));
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step.</summary>
    /// <param name="stepContext">What the step has to work with.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the waterfall stands after the step.</returns>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        if (IsTracked)
        {
            TelemetryClient.TrackEvent("WaterfallStep", Properties(stepContext.ActiveDialog.State, StepName(stepContext.Index)));
        }

        return await _steps[stepContext.Index](stepContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the step of a number, or ends the waterfall with the result when there are no more.</summary>
    /// <param name="dc">The context whose active dialog this waterfall is.</param>
    /// <param name="index">The step; the first is 0.</param>
    /// <param name="reason">Why the step runs.</param>
    /// <param name="result">What the step before ended with; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the waterfall stands.</returns>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index < 0 || index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var values = state.Get<IDictionary<string, object>>(PersistedValues);
        if (values == null)
        {
            values = new Dictionary<string, object>();
            state[PersistedValues] = values;
        }

        var stepContext = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return await OnStepAsync(stepContext, cancellationToken).ConfigureAwait(false);
    }

    private bool IsTracked => TelemetryClient is not NullBotTelemetryClient;

    private Dictionary<string, string> Properties(IDictionary<string, object> state, string stepName)
    {
        var properties = new Dictionary<string, string>
        {
            ["DialogId"] = Id,
            ["InstanceId"] = state.TryGetValue(PersistedInstanceId, out var instanceId) ? instanceId as string : null,
        };
        if (stepName != null)
        {
            properties["StepName"] = stepName;
        }

        return properties;
    }

    private string StepName(int index)
    {
        var name = index >= 0 && index < _steps.Count ? _steps[index].Method.Name : null;

        // Lambdas have names that say nothing.
        return name == null || name.Contains('<', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}")
            : name;
    }
}
