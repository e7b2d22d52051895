namespace Microsoft.Recognizers.Text.Number;

/// <summary>What the number recognizers should do otherwise than usual.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"One in three" and "one out of three" are two numbers; "one over three" stays a fraction.</summary>
    PercentageMode = 1,

    /// <summary>Nothing here: there is no cache.</summary>
    NoProtoCache = 16,

    /// <summary>"Last", "next", "previous" and the like are no ordinals.</summary>
    SuppressExtendedTypes = 2097152,

    /// <summary>"One in three" is two numbers.</summary>
    ExperimentalMode = 4194304,

    /// <summary>Nothing here.</summary>
    EnablePreview = 8388608,
}
