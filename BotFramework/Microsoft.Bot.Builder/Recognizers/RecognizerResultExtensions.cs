namespace Microsoft.Bot.Builder;

/// <summary>Looks at what a recognizer found.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score.</summary>
    /// <param name="result">What the recognizer found.</param>
    /// <returns>The intent and its score; an empty name and 0 where there is none with a score above 0.</returns>
    /// <exception cref="InvalidOperationException">The result's intents are null.</exception>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents == null)
        {
            throw new InvalidOperationException("The result has no intents.");
        }

        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, found) in result.Intents)
        {
            if (found.Score > top.score)
            {
                top = (intent, found.Score.Value);
            }
        }

        return top;
    }
}
