namespace BackPainBot.Benchmarks.Clinical;

/// <summary>The messages that reading is measured on.</summary>
public enum MessageKind
{
    /// <summary>Twenty words without a number or a time.</summary>
    TwentyWords,

    /// <summary>About twenty words that fill five findings, with a time and a number.</summary>
    ManyFindings,

    /// <summary>About twenty words with three danger signs.</summary>
    DangerSigns,

    /// <summary>20,000 characters of ordinary sentences.</summary>
    LongStory,

    /// <summary>20,000 characters without a full stop.</summary>
    WithoutStops,

    /// <summary>20,000 characters of numbers, the worst that the recognizers meet.</summary>
    Numbers,
}
