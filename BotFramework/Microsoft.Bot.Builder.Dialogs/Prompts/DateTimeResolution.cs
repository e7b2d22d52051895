namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time; an ambiguous text has several.</summary>
public class DateTimeResolution
{
    /// <summary>The date or time, as "2018-12-05 09:00:00", "2018-12-05", "16:00:00", or a number of seconds for a duration; null for a range.</summary>
    public string Value { get; set; }

    /// <summary>Where a range begins, inclusive; null if it is none or has no beginning.</summary>
    public string Start { get; set; }

    /// <summary>Where a range ends, exclusive; null if it is none or has no end.</summary>
    public string End { get; set; }

    /// <summary>What was said, as a TIMEX expression: "XXXX-WXX-3T16" for "Wednesday at 4 pm".</summary>
    public string Timex { get; set; }
}
