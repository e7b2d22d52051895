namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">The type of the value that the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>True if the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value; the type's default unless the answer was understood.</summary>
    public T Value { get; set; }

    /// <summary>True if dialogs above may take the answer for themselves although it was understood.</summary>
    public bool AllowInterruption { get; set; }
}
