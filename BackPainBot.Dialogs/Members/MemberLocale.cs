using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Members;

/// <summary>Where a member is, as far as their client tells: it decides whom to call.</summary>
public static class MemberLocale
{
    private const string ClientInfo = "clientInfo";

    /// <summary>
    /// The locale of an activity, with the country that the client names beside it where the locale itself has none; null
    /// where neither tells.
    /// </summary>
    public static string? Of(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var locale = (activity as Activity)?.Locale;
        if (locale?.Contains('-', StringComparison.Ordinal) == true || Country(activity) is not { } country)
        {
            return locale;
        }

        return $"{(string.IsNullOrWhiteSpace(locale) ? "en" : locale)}-{country}";
    }

    private static string? Country(IActivity activity) =>
        activity.Entities?.FirstOrDefault(entity => entity?.Type == ClientInfo)?.Properties?["country"] is JValue { Value: string { Length: 2 } country }
            && country.All(char.IsAsciiLetter)
                ? country.ToUpperInvariant()
                : null;
}
