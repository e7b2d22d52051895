using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for an activity of any type, an event for instance, that its validator takes.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an activity is taken.</param>
    /// <exception cref="ArgumentNullException">There is no id or no validator.</exception>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <inheritdoc/>
    /// <param name="dc">The context of the turn and of the stack this prompt is on.</param>
    /// <param name="options">The <see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentException">The options are something else than <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with options of the type PromptOptions.");
        }

        var promptState = new Dictionary<string, object> { [PromptValidatorContext<Activity>.AttemptCountKey] = 0 };
        PromptMemory.Begin(dc.ActiveDialog, promptOptions, promptState);
        await OnPromptAsync(dc.Context, promptState, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (options, state) = PromptMemory.Read(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[PromptValidatorContext<Activity>.AttemptCountKey] = state.GetInt32(PromptValidatorContext<Activity>.AttemptCountKey) + 1;

        var promptContext = new PromptValidatorContext<Activity>(dc.Context, recognized, state, options);
        if (await _validator(promptContext, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <inheritdoc/>
    /// <remarks>Whatever was put on top of the prompt has ended: the prompt asks again and waits.</remarks>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var (options, state) = PromptMemory.Read(instance);
        await OnPromptAsync(turnContext, state, options, false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the question, where it does not matter whether it is the first time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        => PromptChoices.SendAsync(turnContext, options, false, cancellationToken);

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">True if an activity was not taken.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PromptChoices.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Reads an activity; by default it is taken as it is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The activity.</returns>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
    }
}
