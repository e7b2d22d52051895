using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using static Microsoft.Recognizers.Text.Culture;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words, alone or with a unit.</summary>
/// <typeparam name="T">The type of the number: float, int, long, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether a number is taken; null to take any.</param>
    /// <param name="defaultLocale">The language of activities that do not say theirs; null for English.</param>
    /// <exception cref="NotSupportedException">The type is none of those named.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (typeof(T) != typeof(float) && typeof(T) != typeof(int) && typeof(T) != typeof(long)
            && typeof(T) != typeof(double) && typeof(T) != typeof(decimal))
        {
            throw new NotSupportedException($"A number prompt asks for float, int, long, double or decimal, not for {typeof(T).Name}.");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The language of activities that do not say theirs; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PromptChoices.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale ?? English;
            if (First(activity.Text, culture)?.Resolution is { } resolution
                && resolution.TryGetValue(ResolutionKey.Value, out var value)
                && TryParse(value?.ToString(), out var number))
            {
                result.Succeeded = true;
                result.Value = number;
            }
        }

        return Task.FromResult(result);
    }

    private static ModelResult First(string text, string culture)
        => NumberRecognizer.RecognizeNumber(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeAge(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeTemperature(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeDimension(text, culture).FirstOrDefault();

    // The recognizers write numbers alike for every culture.
    private static bool TryParse(string text, out T number)
    {
        object parsed = null;
        if (typeof(T) == typeof(float))
        {
            parsed = float.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
        else if (typeof(T) == typeof(int))
        {
            parsed = int.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
        else if (typeof(T) == typeof(long))
        {
            parsed = long.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
        else if (typeof(T) == typeof(double))
        {
            parsed = double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
        else if (typeof(T) == typeof(decimal))
        {
            parsed = decimal.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null;
        }

        number = parsed is T typed ? typed : default;
        return parsed != null;
    }
}
