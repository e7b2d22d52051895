using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers and ordinals in a text. Speaks English; safe for use by several threads.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    private static readonly NumberRecognizer Default = new(NumberOptions.None);

    /// <summary>A recognizer for one culture.</summary>
    /// <param name="targetCulture">The culture meant where a call names none.</param>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="lazyInitialization">False makes the culture's models now.</param>
    public NumberRecognizer(string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="NumberRecognizer(string, NumberOptions, bool)"/>
    public NumberRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>A recognizer whose calls each name their culture.</summary>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="lazyInitialization">Has no effect without a culture.</param>
    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="NumberRecognizer(NumberOptions, bool)"/>
    public NumberRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Finds cardinal numbers: "two and a half", "1,234.5", "3 million", "¾".</summary>
    /// <param name="query">Any text.</param>
    /// <param name="culture">The culture's code.</param>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <returns>What was found, in the order of the text; empty if nothing.</returns>
    /// <exception cref="ArgumentException">The culture is not spoken, and English may not stand in.</exception>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds ordinal numbers: "third", "21st", and relative ones such as "last" and "next to last".</summary>
    /// <inheritdoc cref="RecognizeNumber"/>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model of cardinal numbers.</summary>
    /// <param name="culture">The culture's code; null means the target culture.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <exception cref="ArgumentException">The culture is not spoken, and English may not stand in.</exception>
    public NumberModel GetNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of ordinal numbers.</summary>
    /// <inheritdoc cref="GetNumberModel"/>
    public OrdinalModel GetOrdinalModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in (ReadOnlySpan<string>)[Culture.English, Culture.EnglishOthers])
        {
            RegisterModel<NumberModel>(culture, options => new NumberModel(new EnglishNumberFinder(options).Find));
            RegisterModel<OrdinalModel>(culture, options => new OrdinalModel(new EnglishOrdinalFinder(options).Find));
        }
    }

    private static NumberRecognizer For(NumberOptions options) =>
        options == NumberOptions.None ? Default : new NumberRecognizer(options);
}
