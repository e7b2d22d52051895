namespace Microsoft.Bot.Builder;

/// <summary>Finds out what an utterance is about.</summary>
public interface IRecognizer
{
    /// <summary>Recognizes the utterance of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the recognizing.</param>
    /// <returns>What was found.</returns>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Recognizes the utterance of a turn and gives it as a type of the caller's.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the recognizing.</param>
    /// <returns>What was found.</returns>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
