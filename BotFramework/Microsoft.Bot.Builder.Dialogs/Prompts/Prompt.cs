using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one question until it gets an answer it takes, and ends with that answer's value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is taken; null to take whatever is understood.</param>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

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
        if (options is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed in the place of this.", nameof(options));
        }

        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with options of the type PromptOptions.");
        }

        var promptState = new Dictionary<string, object>();
        PromptMemory.Begin(dc.ActiveDialog, promptOptions, promptState);
        await OnPromptAsync(dc.Context, promptState, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    /// <remarks>Only messages are answers. One that is not taken has the question sent again, unless something was sent in this turn.</remarks>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (options, state) = PromptMemory.Read(dc.ActiveDialog);
        var recognized = PromptRecognition<T>.Take(dc)
            ?? await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[PromptValidatorContext<T>.AttemptCountKey] = state.GetInt32(PromptValidatorContext<T>.AttemptCountKey) + 1;

        var taken = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (taken)
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

    /// <inheritdoc/>
    /// <remarks>A message that answers the question is handled here, so that no dialog above takes it.</remarks>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (e.Name != DialogEvents.ActivityReceived
            || dc.Context.Activity.Type != ActivityTypes.Message
            || !DialogEventListeners.Any(dc, this))
        {
            return false;
        }

        var (options, state) = PromptMemory.Read(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        PromptRecognition<T>.Keep(dc, recognized);
        return recognized.Succeeded;
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">True if an answer was not taken.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Reads an answer.</summary>
    /// <param name="turnContext">The turn; its activity is the answer.</param>
    /// <param name="state">What the prompt keeps.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The value, or that the answer was not understood.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Adds choices to a question, for a channel whose kind of conversation and members do not matter.</summary>
    /// <param name="prompt">The question; null for the choices alone.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How to show them.</param>
    /// <param name="options">How to write them; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A copy of the question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default)
        => AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Adds choices to a question, in a form that fits the channel.</summary>
    /// <param name="prompt">The question; null for the choices alone.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How to show them.</param>
    /// <param name="options">How to write them; null for the defaults.</param>
    /// <param name="conversationType">The kind of conversation, as "personal"; null if unknown.</param>
    /// <param name="toList">The ids of the members who are to see suggested actions; null for all.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A copy of the question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default)
        => PromptChoices.Append(prompt, channelId, choices, style, options, conversationType, toList);
}
