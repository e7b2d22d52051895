namespace BackPainBot.Benchmarks.Clinical;

/// <summary>The messages behind the kinds.</summary>
internal static class Messages
{
    private const int Longest = 20_000;
    private const string Story = "deadlifted yesterday, felt it go on the right side, 7 out of 10, nothing down the legs and it hurts when i bend";

    /// <summary>When they are said.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 6, 10, 10, 0, 0, TimeSpan.Zero);

    public static string Of(MessageKind kind) => kind switch
    {
        MessageKind.TwentyWords => "i was doing some heavy deadlifts in the gym and felt something pull in my lower back on the right",
        MessageKind.ManyFindings => Story,
        MessageKind.DangerSigns => "since this morning i cant feel it when i wipe and my bladder is not working and both legs are tingling",
        MessageKind.LongStory => Repeat(Story + ". "),
        MessageKind.WithoutStops => Repeat("my back legs numb pee cant feel when i wipe "),
        MessageKind.Numbers => Repeat("1/2/3/4/5 "),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Longest / text.Length));
}
