using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What choice and confirm prompts say in each language unless told otherwise; shared, so not to be changed.</summary>
internal static class PromptDefaults
{
    public static readonly Dictionary<string, ChoiceFactoryOptions> Choice = PromptCultureModels.GetSupportedCultures()
        .ToDictionary(culture => culture.Locale, Options);

    public static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> Confirm = PromptCultureModels
        .GetSupportedCultures()
        .ToDictionary(culture => culture.Locale, culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), Options(culture)));

    /// <summary>The language to speak with a member: theirs, the prompt's, or English where neither is among those known.</summary>
    public static string Culture<T>(Activity activity, string defaultLocale, Dictionary<string, T> known)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? defaultLocale ?? Recognizers.Text.Culture.English);
        return string.IsNullOrEmpty(culture) || !known.ContainsKey(culture) ? Recognizers.Text.Culture.English : culture;
    }

    private static ChoiceFactoryOptions Options(PromptCultureModel culture)
        => new(culture.Separator, culture.InlineOr, culture.InlineOrMore, true);
}
