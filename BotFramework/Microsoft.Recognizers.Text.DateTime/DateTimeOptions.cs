namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// Ways to read dates that differ from the usual one. Accepted as upstream does; results are those of <see cref="None"/>.
/// </summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>The usual way.</summary>
    None = 0,

    /// <summary>Leaves the two ends of a period apart.</summary>
    SkipFromToMerge = 1,

    /// <summary>Leaves a date and its time apart.</summary>
    SplitDateAndTime = 2,

    /// <summary>Reads bare numbers more boldly, as a calendar may.</summary>
    CalendarMode = 4,

    /// <summary>Results of further types.</summary>
    ExtendedTypes = 8,

    /// <summary>Keeps nothing between calls; nothing is kept in any case.</summary>
    NoProtoCache = 16,

    /// <summary>Gives up early where no date can be; done in any case.</summary>
    FailFast = 2097152,

    /// <summary>What is being tried out.</summary>
    ExperimentalMode = 4194304,

    /// <summary>What is to come.</summary>
    EnablePreview = 8388608,
}
