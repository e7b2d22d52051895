using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is taken; null to take whatever is understood.</param>
    /// <param name="defaultLocale">The language of activities that do not say theirs; null for English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptDefaults.Confirm, validator, defaultLocale)
    {
    }

    /// <summary>Creates the prompt with other languages than those it knows.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">Yes, no, and how to list them, by language; English should be among them.</param>
    /// <param name="validator">Decides whether an answer is taken; null to take whatever is understood.</param>
    /// <param name="defaultLocale">The language of activities that do not say theirs; null for English.</param>
    /// <exception cref="ArgumentNullException">There are no languages.</exception>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How to show the choices unless the options say; the form that fits the channel by default.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of activities that do not say theirs; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How to write the choices; null for the way of the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, in this order; null for the language's words.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var culture = PromptDefaults.Culture(activity, DefaultLocale, _choiceDefaults);
        var question = AppendChoices(
            PromptChoices.Question(options, isRetry),
            activity.ChannelId,
            Choices(culture),
            options.Style ?? Style,
            ChoiceOptions ?? Defaults(culture).Options,
            activity.Conversation?.ConversationType,
            PromptChoices.Recipients(turnContext),
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = PromptDefaults.Culture(activity, DefaultLocale, _choiceDefaults);
            if (Read(activity.Text, culture, options.RecognizeLanguage) is { } answer)
            {
                result.Succeeded = true;
                result.Value = answer;
            }
        }

        return Task.FromResult(result);
    }

    private bool? Read(string text, string culture, string recognizeLanguage)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(text, recognizeLanguage ?? culture);
        if (found.Count > 0)
        {
            return found[0].Resolution.TryGetValue("value", out var value) && bool.TryParse(value?.ToString(), out var answer) ? answer : null;
        }

        // A number means something only if the choices were shown with theirs.
        var numbered = (ChoiceOptions ?? Defaults(culture).Options)?.IncludeNumbers ?? true;
        var chosen = numbered ? ChoiceRecognizers.RecognizeChoices(text, Choices(culture)) : null;
        return chosen is { Count: > 0 } ? chosen[0].Resolution.Index == 0 : null;
    }

    private Choice[] Choices(string culture)
    {
        var defaults = Defaults(culture);
        return new[] { ConfirmChoices?.Item1 ?? defaults.Yes, ConfirmChoices?.Item2 ?? defaults.No };
    }

    private (Choice Yes, Choice No, ChoiceFactoryOptions Options) Defaults(string culture)
        => _choiceDefaults.TryGetValue(culture, out var defaults) ? defaults : PromptDefaults.Confirm[Recognizers.Text.Culture.English];
}
