namespace Microsoft.Bot.Schema;

/// <summary>Reaches the locale of an activity of which only the common interface is known.</summary>
public static class IActivityExtensions
{
    /// <summary>Reads the language of an activity.</summary>
    /// <param name="activity">The activity; an <see cref="Activity"/>.</param>
    /// <returns>A BCP 47 tag, or null.</returns>
    public static string GetLocale(this IActivity activity) => ((Activity)activity).Locale;

    /// <summary>Sets the language of an activity.</summary>
    /// <param name="activity">The activity; an <see cref="Activity"/>.</param>
    /// <param name="locale">A BCP 47 tag, or null.</param>
    public static void SetLocale(this IActivity activity, string locale) => ((Activity)activity).Locale = locale;
}
