using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices, by its words, its number or its place.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether a choice is taken; null to take any.</param>
    /// <param name="defaultLocale">The language of activities that do not say theirs; null for English.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptDefaults.Choice, validator, defaultLocale)
    {
    }

    /// <summary>Creates the prompt with other languages than those it knows.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">How to list choices, by language.</param>
    /// <param name="validator">Decides whether a choice is taken; null to take any.</param>
    /// <param name="defaultLocale">The language of activities that do not say theirs; null for English.</param>
    /// <exception cref="ArgumentNullException">There are no languages.</exception>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
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

    /// <summary>How to find a choice in an answer; null for the defaults.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

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
            options.Choices ?? Array.Empty<Choice>(),
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(culture),
            activity.Conversation?.ConversationType,
            PromptChoices.Recipients(turnContext),
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = PromptDefaults.Culture(activity, RecognizerOptions?.Locale ?? DefaultLocale, _choiceDefaults);
            var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? Array.Empty<Choice>(), In(culture));
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = found[0].Resolution;
            }
        }

        return Task.FromResult(result);
    }

    // A copy: turns in different languages run side by side.
    private FindChoicesOptions In(string culture) => RecognizerOptions is not { } own
        ? new FindChoicesOptions { Locale = culture }
        : new FindChoicesOptions
        {
            Locale = culture,
            AllowPartialMatches = own.AllowPartialMatches,
            MaxTokenDistance = own.MaxTokenDistance,
            Tokenizer = own.Tokenizer,
            NoAction = own.NoAction,
            NoValue = own.NoValue,
            RecognizeNumbers = own.RecognizeNumbers,
            RecognizeOrdinals = own.RecognizeOrdinals,
        };
}
