namespace Microsoft.Bot.Builder;

/// <summary>Takes over what a recognizer found.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over a result.</summary>
    /// <param name="result">What the recognizer found.</param>
    void Convert(object result);
}
