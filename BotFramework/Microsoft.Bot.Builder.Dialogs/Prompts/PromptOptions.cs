using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    internal StoredActivity StoredPrompt;
    internal StoredActivity StoredRetryPrompt;

    /// <summary>The question; null to ask nothing.</summary>
    public Activity Prompt
    {
        get => StoredPrompt.Value;
        set => StoredPrompt.Value = value;
    }

    /// <summary>The question after an answer that was not understood or not accepted; null to ask <see cref="Prompt"/> again.</summary>
    public Activity RetryPrompt
    {
        get => StoredRetryPrompt.Value;
        set => StoredRetryPrompt.Value = value;
    }

    /// <summary>The answers to choose from; null where any will do.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How to show the choices; null for the way of the prompt.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Something for the validator of the prompt; must survive being stored as JSON.</summary>
    public object Validations { get; set; }

    /// <summary>The language to read the answer in, as "en-us", where it is not the activity's; null for the activity's.</summary>
    public string RecognizeLanguage { get; set; }
}
