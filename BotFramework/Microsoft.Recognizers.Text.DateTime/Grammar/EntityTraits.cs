namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>What the rules that compose need to know of an entity besides its meaning.</summary>
[Flags]
internal enum EntityTraits
{
    None = 0,

    /// <summary>A day named by its distance from today ("yesterday"); a year elsewhere in the phrase is not its year.</summary>
    SpecialDay = 1,

    /// <summary>The year was said.</summary>
    HasYear = 2,

    /// <summary>Nothing but a year.</summary>
    PureYear = 4,

    /// <summary>Said by a relative word ("next", "this").</summary>
    Relative = 8,

    /// <summary>Begins with "next" and the like, which a second date shares.</summary>
    Next = 16,

    /// <summary>Counted in weeks.</summary>
    Week = 32,

    /// <summary>The present moment.</summary>
    Now = 64,

    /// <summary>A mod that turns a point into a range was said before or behind it.</summary>
    RangeChanging = 128,

    /// <summary>The mod is part of the phrase and leaves one bound only.</summary>
    OneBound = 256,

    /// <summary>A weekday's name alone.</summary>
    Weekday = 512,

    /// <summary>Each candidate has a timex of its own.</summary>
    OwnTimex = 1024,
}
