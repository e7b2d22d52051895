namespace Microsoft.Recognizers.Text;

/// <summary>The cultures known by name to the recognizers. Being listed here does not mean that a recognizer speaks the language.</summary>
public sealed class Culture
{
    /// <summary>Arabic, any region.</summary>
    public const string Arabic = "ar-*";

    /// <summary>English of the United States; also what an unknown culture falls back to.</summary>
    public const string English = "en-us";

    /// <summary>English of every other region; dates in figures are read day first.</summary>
    public const string EnglishOthers = "en-*";

    /// <summary>Chinese.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Spanish.</summary>
    public const string Spanish = "es-es";

    /// <summary>Portuguese of Brazil.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>French.</summary>
    public const string French = "fr-fr";

    /// <summary>German.</summary>
    public const string German = "de-de";

    /// <summary>Italian.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>Korean.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Swedish.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Bulgarian.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Turkish.</summary>
    public const string Turkish = "tr-tr";

    /// <summary>Hindi.</summary>
    public const string Hindi = "hi-in";

    private const string AnyRegion = "-*";

    /// <summary>All cultures of this list, in no meaningful order.</summary>
    public static readonly Culture[] SupportedCultures =
    [
        new(nameof(Arabic), Arabic),
        new(nameof(EnglishOthers), EnglishOthers),
        new(nameof(English), English),
        new(nameof(Chinese), Chinese),
        new(nameof(Spanish), Spanish),
        new(nameof(Portuguese), Portuguese),
        new(nameof(French), French),
        new(nameof(German), German),
        new(nameof(Italian), Italian),
        new(nameof(Japanese), Japanese),
        new(nameof(Dutch), Dutch),
        new(nameof(Korean), Korean),
        new(nameof(Swedish), Swedish),
        new(nameof(Bulgarian), Bulgarian),
        new(nameof(Turkish), Turkish),
        new(nameof(Hindi), Hindi),
    ];

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    /// <summary>The code, in lower case, such as <c>en-us</c>; <c>en-*</c> stands for every region of a language.</summary>
    public string CultureCode { get; }

    /// <summary>The English name.</summary>
    public string CultureName { get; }

    /// <summary>The codes of <see cref="SupportedCultures"/>.</summary>
    public static string[] GetSupportedCultureCodes() => Array.ConvertAll(SupportedCultures, culture => culture.CultureCode);

    /// <summary>
    /// The listed code nearest to a culture: itself if listed, else the same language of any region, else the same
    /// language of some region (<c>en-gb</c> is <c>en-*</c>, <c>fr-ca</c> is <c>fr-fr</c>). A code of a language that
    /// is not listed comes back in lower case.
    /// </summary>
    /// <param name="cultureCode">A culture's code in any casing.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static string MapToNearestLanguage(string cultureCode)
    {
        ArgumentNullException.ThrowIfNull(cultureCode);

        string sameLanguage = null;
        foreach (var culture in SupportedCultures)
        {
            var code = culture.CultureCode;
            if (string.Equals(code, cultureCode, StringComparison.OrdinalIgnoreCase))
            {
                return code;
            }

            if (IsSameLanguage(code, cultureCode)
                && (sameLanguage is null || code.EndsWith(AnyRegion, StringComparison.Ordinal)))
            {
                sameLanguage = code;
            }
        }

        return sameLanguage ?? cultureCode.ToLowerInvariant();
    }

    private static bool IsSameLanguage(string listed, string asked)
    {
        var length = listed.IndexOf('-', StringComparison.Ordinal);
        return asked.AsSpan().StartsWith(listed.AsSpan(0, length), StringComparison.OrdinalIgnoreCase)
            && (asked.Length == length || !char.IsAsciiLetter(asked[length]));
    }
}
