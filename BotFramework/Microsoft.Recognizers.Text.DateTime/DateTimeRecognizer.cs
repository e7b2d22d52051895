namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates, times, periods, durations and what recurs in English: <c>en-us</c>, and with the day before the month other <c>en-*</c>.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    private static readonly DateTimeModel MonthFirst = new(dayFirst: false);
    private static readonly DateTimeModel DayFirst = new(dayFirst: true);

    /// <summary>Makes a recognizer for a culture.</summary>
    /// <param name="targetCulture">The culture meant where a call names none.</param>
    /// <param name="options">How to read.</param>
    /// <param name="lazyInitialization">True makes the model when first asked for.</param>
    public DateTimeRecognizer(string targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Makes a recognizer for a culture.</summary>
    /// <param name="targetCulture">The culture meant where a call names none.</param>
    /// <param name="options">The sum of the flags.</param>
    /// <param name="lazyInitialization">True makes the model when first asked for.</param>
    public DateTimeRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Makes a recognizer each call of which names its culture.</summary>
    /// <param name="options">How to read.</param>
    /// <param name="lazyInitialization">True makes the model when first asked for.</param>
    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Makes a recognizer each call of which names its culture.</summary>
    /// <param name="options">The sum of the flags.</param>
    /// <param name="lazyInitialization">True makes the model when first asked for.</param>
    public DateTimeRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Finds what a text says of time.</summary>
    /// <param name="query">The text; null counts as empty.</param>
    /// <param name="culture">The culture's code, such as <c>en-us</c> or <c>en-gb</c>.</param>
    /// <param name="options">How to read.</param>
    /// <param name="refTime">When it was said, on the wall clock of who said it; null means now on this machine's clock.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <exception cref="ArgumentException">The culture is not English, and English may not stand in.</exception>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        Moment? refTime = null,
        bool fallbackToDefaultCulture = true)
    {
        var model = (culture is null ? null : Culture.MapToNearestLanguage(culture)) switch
        {
            Culture.English => MonthFirst,
            Culture.EnglishOthers => DayFirst,
            _ => new DateTimeRecognizer(options).GetDateTimeModel(culture, fallbackToDefaultCulture),
        };
        return refTime is { } moment ? model.Parse(query, moment) : model.Parse(query);
    }

    /// <summary>The model for a culture.</summary>
    /// <param name="culture">The culture's code; null means <see cref="Recognizer{TRecognizerOptions}.TargetCulture"/>.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for another culture.</param>
    /// <exception cref="ArgumentException">The culture is not English, and English may not stand in.</exception>
    public DateTimeModel GetDateTimeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DateTimeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<DateTimeModel>(Culture.English, static _ => MonthFirst);
        RegisterModel<DateTimeModel>(Culture.EnglishOthers, static _ => DayFirst);
    }
}
