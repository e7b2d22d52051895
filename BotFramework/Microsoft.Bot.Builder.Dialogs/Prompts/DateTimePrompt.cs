using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.DateTime;
using static Microsoft.Recognizers.Text.Culture;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, a time, a range or a duration.</summary>
/// <remarks>What "yesterday" means is reckoned from the activity's local timestamp in the server's time zone.</remarks>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is taken; null to take whatever is understood.</param>
    /// <param name="defaultLocale">The language of activities that do not say theirs; null for English.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <summary>The language of activities that do not say theirs; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PromptChoices.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var found = DateTimeRecognizer.RecognizeDateTime(
                activity.Text, activity.Locale ?? DefaultLocale ?? English, refTime: activity.LocalTimestamp?.LocalDateTime);
            if (found.Count > 0 && found[0].Resolution is { } resolution && resolution["values"] is IEnumerable<IDictionary<string, string>> values)
            {
                result.Succeeded = true;
                result.Value = values.Select(Read).ToList();
            }
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Read(IDictionary<string, string> values)
    {
        string Of(string key) => values.TryGetValue(key, out var value) ? value : null;
        return new DateTimeResolution { Timex = Of("timex"), Value = Of("value"), Start = Of("start"), End = Of("end") };
    }
}
