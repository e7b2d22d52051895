using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages in which prompts can say yes and no and list choices.</summary>
public static class PromptCultureModels
{
    private static readonly string[] s_locales = GetSupportedCultures().Select(culture => culture.Locale).ToArray();

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Model(Culture.Bulgarian, "да", "Не", " или ", ", или ");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese => Model(Culture.Chinese, "是的", "不", " 要么 ", "， 要么 ", "， ");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Model(Culture.Dutch, "Ja", "Nee", " of ", ", of ");

    /// <summary>English.</summary>
    public static PromptCultureModel English => Model(Culture.English, "Yes", "No", " or ", ", or ");

    /// <summary>French.</summary>
    public static PromptCultureModel French => Model(Culture.French, "Oui", "Non", " ou ", ", ou ");

    /// <summary>German.</summary>
    public static PromptCultureModel German => Model(Culture.German, "Ja", "Nein", " oder ", ", oder ");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Model(Culture.Hindi, "हां", "नहीं", " या ", ", या ");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Model(Culture.Italian, "Si", "No", " o ", " o ");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Model(Culture.Japanese, "はい", "いいえ", " または ", "、 または ", "、 ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Model(Culture.Korean, "예", "아니", " 또는 ", " 또는 ");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => Model(Culture.Portuguese, "Sim", "Não", " ou ", ", ou ");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Model(Culture.Spanish, "Sí", "No", " o ", ", o ");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Model(Culture.Swedish, "Ja", "Nej", " eller ", " eller ");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Model(Culture.Turkish, "Evet", "Hayır", " veya ", " veya ");

    /// <summary>All of them.</summary>
    /// <returns>New models, free to change.</returns>
    public static PromptCultureModel[] GetSupportedCultures() => new[]
    {
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    };

    /// <summary>Finds the language that a channel means: "EN", "en-GB" and "en-US" are all "en-us".</summary>
    /// <param name="cultureCode">The language as a channel names it; null for unknown.</param>
    /// <returns>The locale of one of the languages here; the code in lower case if it is none of them; null for null.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        var dash = cultureCode.IndexOf('-', StringComparison.Ordinal);
        var language = cultureCode.AsSpan(0, dash < 0 ? cultureCode.Length : dash);
        foreach (var locale in s_locales)
        {
            // Every language is here once, so that its own name decides; "en" must not be taken for "enm".
            if (locale.Length > language.Length && locale[language.Length] == '-'
                && locale.AsSpan(0, language.Length).Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                return locale;
            }
        }

        return cultureCode.ToLowerInvariant();
    }

    private static PromptCultureModel Model(string locale, string yes, string no, string or, string orMore, string separator = ", ") => new()
    {
        Locale = locale,
        YesInLanguage = yes,
        NoInLanguage = no,
        InlineOr = or,
        InlineOrMore = orMore,
        Separator = separator,
    };
}
