namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a <see cref="PromptValidator{T}"/> has to decide by.</summary>
/// <typeparam name="T">The type of the value that the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal const string AttemptCountKey = "AttemptCount";

    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt made of the answer. A validator may change its value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What was asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What a validator keeps from one answer to the next; must survive being stored as JSON.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there have been, this one included; 1 for the first.</summary>
    public int AttemptCount => State.GetInt32(AttemptCountKey);
}
