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

    /// <summary>A holiday's name.</summary>
    Holiday = 64,

    /// <summary>A meal.</summary>
    Meal = 128,

    /// <summary>The present moment.</summary>
    Now = 256,

    /// <summary>A date reckoned by a duration.</summary>
    Reckoned = 512,

    /// <summary>A mod that turns a point into a range was said before or behind it.</summary>
    RangeChanging = 1024,

    /// <summary>The mod is part of the phrase and leaves one bound only.</summary>
    OneBound = 2048,

    /// <summary>A weekday's name alone.</summary>
    Weekday = 4096,

    /// <summary>A holiday's weekend: each candidate has a timex of its own.</summary>
    OwnTimex = 8192,

    /// <summary>Only a month's name, without year or relative word.</summary>
    PureMonth = 16384,

    /// <summary>A day given by digits only, which a range may share its month with.</summary>
    Numeric = 32768,
}
