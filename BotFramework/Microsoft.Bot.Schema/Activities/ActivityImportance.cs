namespace Microsoft.Bot.Schema;

/// <summary>How much a message matters, for <see cref="Activity.Importance"/>.</summary>
public static class ActivityImportance
{
    /// <summary>It may wait.</summary>
    public const string Low = "low";

    /// <summary>It matters as most messages do.</summary>
    public const string Normal = "normal";

    /// <summary>It is urgent.</summary>
    public const string High = "high";
}
