using Microsoft.Recognizers.Text.Choice.English;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds out whether a text says yes or no. Speaks English and thumbs; safe for use by several threads.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    private static readonly ChoiceRecognizer Default = new(ChoiceOptions.None);

    /// <summary>A recognizer for one culture.</summary>
    /// <param name="targetCulture">The culture meant where a call names none.</param>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="lazyInitialization">False makes the culture's models now.</param>
    public ChoiceRecognizer(string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="ChoiceRecognizer(string, ChoiceOptions, bool)"/>
    public ChoiceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>A recognizer whose calls each name their culture.</summary>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="lazyInitialization">Has no effect without a culture.</param>
    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="ChoiceRecognizer(ChoiceOptions, bool)"/>
    public ChoiceRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Finds the word that says yes or no most clearly.</summary>
    /// <param name="query">Any text.</param>
    /// <param name="culture">The culture's code.</param>
    /// <param name="options">What to do otherwise than usual.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <returns>
    /// At most one result: <c>value</c> is a <see cref="bool"/>, <c>score</c> goes from 0.4 (lost in a long text) to 1 (nothing else said).
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not spoken, and English may not stand in.</exception>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true)
    {
        var recognizer = options == ChoiceOptions.None ? Default : new ChoiceRecognizer(options);
        return recognizer.GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);
    }

    /// <summary>The model of yes and no.</summary>
    /// <param name="culture">The culture's code; null means the target culture.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <exception cref="ArgumentException">The culture is not spoken, and English may not stand in.</exception>
    public IModel GetBooleanModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<EnglishBooleanModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<EnglishBooleanModel>(Culture.English, _ => new EnglishBooleanModel());
        RegisterModel<EnglishBooleanModel>(Culture.EnglishOthers, _ => new EnglishBooleanModel());
    }
}
