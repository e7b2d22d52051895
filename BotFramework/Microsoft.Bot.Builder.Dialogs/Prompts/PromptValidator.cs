namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether a prompt takes an answer. It is called for answers that were not understood as well.</summary>
/// <typeparam name="T">The type of the value that the prompt asks for.</typeparam>
/// <param name="promptContext">The answer, and what was asked.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>True to end the prompt with the value; false to ask again, unless the validator itself has sent something.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
