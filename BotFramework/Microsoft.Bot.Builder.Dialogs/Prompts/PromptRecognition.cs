namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// What a prompt made of the turn's activity while the event of its arrival went by, kept until the prompt is continued
/// in the same turn: reading a date twice costs more than the rest of the turn.
/// </summary>
internal sealed class PromptRecognition<T>
{
    public const string Key = "promptRecognition";

    private readonly DialogInstance _instance;
    private readonly string _text;
    private readonly string _locale;

    private PromptRecognition(DialogContext dc, PromptRecognizerResult<T> result)
    {
        _instance = dc.ActiveDialog;
        _text = dc.Context.Activity.Text;
        _locale = dc.Context.Activity.Locale;
        Result = result;
    }

    private PromptRecognizerResult<T> Result { get; }

    public static void Keep(DialogContext dc, PromptRecognizerResult<T> result)
        => dc.Context.TurnState[Key] = new PromptRecognition<T>(dc, result);

    /// <summary>Takes what was kept; null if there is nothing, or it was of another prompt, or the activity was changed since.</summary>
    public static PromptRecognizerResult<T> Take(DialogContext dc)
    {
        if (!dc.Context.TurnState.Remove(Key, out var kept) || kept is not PromptRecognition<T> recognition)
        {
            return null;
        }

        var activity = dc.Context.Activity;
        return ReferenceEquals(recognition._instance, dc.ActiveDialog) && recognition._text == activity.Text && recognition._locale == activity.Locale
            ? recognition.Result
            : null;
    }
}
