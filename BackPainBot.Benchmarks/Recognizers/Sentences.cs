namespace BackPainBot.Benchmarks.Recognizers;

/// <summary>What the recognizers are measured with: ten words with something to find, and ten with nothing.</summary>
internal static class Sentences
{
    public const string Number = "it started after I did about seven reps of squats";
    public const string Ordinal = "it started on the third set of squats I think";
    public const string Age = "I am 41 years old and my lower back hurts";
    public const string Dimension = "I lifted 100 kg and then my lower back hurt";
    public const string Temperature = "I had a temperature of 38.6 degrees celsius last night";
    public const string Boolean = "yes I think it was right after the last set";
    public const string ShortDate = "two days ago";
    public const string Date = "my back has been hurting since the gym last Tuesday";
    public const string Nothing = "my lower back went into spasm racking the heavy bar";

    /// <summary>What the dates are reckoned from.</summary>
    public static readonly DateTime Now = new(2026, 3, 14, 9, 26, 0, DateTimeKind.Unspecified);
}
