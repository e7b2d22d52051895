namespace Microsoft.Recognizers.Text.Number;

/// <summary>What counts as a number depends on what it is read for.</summary>
[Flags]
internal enum NumberScope
{
    /// <summary>A number that stands for itself: digits with letters right behind them ("29km") are not one.</summary>
    Pure = 0,

    /// <summary>A number that may have its unit right behind it.</summary>
    BeforeUnit = 1,

    /// <summary>"Seven out of ten" and "one in three" are two numbers, not a fraction.</summary>
    NoRatios = 2,

    /// <summary>"One in three" is two numbers, not a fraction.</summary>
    NoRatiosWithIn = 4,

    /// <summary>"One out of three" is two numbers.</summary>
    NoRatiosWithOutOf = 8,
}
