using Microsoft.Recognizers.Text.NumberWithUnit.English;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages, dimensions and temperatures in a text. Speaks English; safe for use by several threads.</summary>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    private static readonly NumberWithUnitRecognizer Default = new(NumberWithUnitOptions.None);

    /// <summary>A recognizer for one culture.</summary>
    /// <param name="targetCulture">The culture meant where a call names none.</param>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="lazyInitialization">False makes the culture's models now.</param>
    public NumberWithUnitRecognizer(
        string targetCulture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="NumberWithUnitRecognizer(string, NumberWithUnitOptions, bool)"/>
    public NumberWithUnitRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>A recognizer whose calls each name their culture.</summary>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="lazyInitialization">Has no effect without a culture.</param>
    public NumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="NumberWithUnitRecognizer(NumberWithUnitOptions, bool)"/>
    public NumberWithUnitRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Finds ages: "29 years old", "a 3-month-old" (the number of it), "87 yo", "age 87".</summary>
    /// <param name="query">Any text.</param>
    /// <param name="culture">The culture's code.</param>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <returns>What was found: with a number first, in the order of the text, then units alone; empty if nothing.</returns>
    /// <exception cref="ArgumentException">The culture is not spoken, and English may not stand in.</exception>
    public static List<ModelResult> RecognizeAge(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true) =>
        For(options).GetAgeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds lengths, areas, volumes, weights, speeds, angles and amounts of information.</summary>
    /// <inheritdoc cref="RecognizeAge"/>
    public static List<ModelResult> RecognizeDimension(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true) =>
        For(options).GetDimensionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds temperatures: "38.6 degrees", "101 f", "40 deg celsius".</summary>
    /// <inheritdoc cref="RecognizeAge"/>
    public static List<ModelResult> RecognizeTemperature(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true) =>
        For(options).GetTemperatureModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model of ages.</summary>
    /// <param name="culture">The culture's code; null means the target culture.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <exception cref="ArgumentException">The culture is not spoken, and English may not stand in.</exception>
    public AgeModel GetAgeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<AgeModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of dimensions.</summary>
    /// <inheritdoc cref="GetAgeModel"/>
    public DimensionModel GetDimensionModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DimensionModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of temperatures.</summary>
    /// <inheritdoc cref="GetAgeModel"/>
    public TemperatureModel GetTemperatureModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<TemperatureModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in (ReadOnlySpan<string>)[Culture.English, Culture.EnglishOthers])
        {
            RegisterModel<AgeModel>(culture, _ => new AgeModel(new EnglishAgeGrammar()));
            RegisterModel<DimensionModel>(culture, _ => new DimensionModel(new EnglishDimensionGrammar()));
            RegisterModel<TemperatureModel>(culture, _ => new TemperatureModel(new EnglishTemperatureGrammar()));
        }
    }

    private static NumberWithUnitRecognizer For(NumberWithUnitOptions options) =>
        options == NumberWithUnitOptions.None ? Default : new NumberWithUnitRecognizer(options);
}
