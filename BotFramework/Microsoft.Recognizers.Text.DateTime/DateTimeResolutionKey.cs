namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Names in the values of a date's resolution, besides those of <see cref="ResolutionKey"/>.</summary>
public static class DateTimeResolutionKey
{
    /// <summary>The language-neutral form.</summary>
    public const string Timex = "timex";

    /// <summary>What was said of it: <c>before</c>, <c>since</c>, <c>start</c>, <c>approx</c> and so on.</summary>
    public const string Mod = "Mod";

    /// <summary>Whether it is a day of the lunar calendar.</summary>
    public const string IsLunar = "isLunar";

    /// <summary>The first day or moment of a period, inclusive.</summary>
    public const string Start = "start";

    /// <summary>The day or moment a period ends at, exclusive.</summary>
    public const string End = "end";

    /// <summary>The days of a period of business days, with commas between.</summary>
    public const string List = "list";

    /// <summary>What a range was made of: <c>datetimepoint</c> or <c>datetimerange</c>.</summary>
    public const string SourceEntity = "sourceEntity";
}
