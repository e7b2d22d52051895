namespace Microsoft.Recognizers.Text;

/// <summary>A family of models, one for each kind and culture, made when first asked for.</summary>
/// <typeparam name="TRecognizerOptions">The family's flags.</typeparam>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    private readonly ModelRegistry registry = new();

    /// <summary>Registers the models of the family.</summary>
    /// <param name="targetCulture">The culture meant where a call names none; null means that each call names one.</param>
    /// <param name="options">The family's flags.</param>
    /// <param name="lazyInitialization">False makes the models of the target culture now, true each one when first asked for.</param>
    protected Recognizer(string targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        TargetCulture = targetCulture;
        Options = options;
        InitializeConfiguration();

        if (!lazyInitialization && targetCulture is not null)
        {
            registry.CreateAll(Culture.MapToNearestLanguage(targetCulture));
        }
    }

    /// <summary>The flags all models of this family were made with.</summary>
    public TRecognizerOptions Options { get; }

    /// <summary>The culture meant where a call names none.</summary>
    public string TargetCulture { get; }

    /// <summary>The flags of a number.</summary>
    /// <param name="value">The flags' sum.</param>
    public static TRecognizerOptions GetOptions(int value) => (TRecognizerOptions)Enum.ToObject(typeof(TRecognizerOptions), value);

    /// <summary>Registers every model of the family by <see cref="RegisterModel{T}"/>; called once, by the constructor.</summary>
    protected abstract void InitializeConfiguration();

    /// <summary>The model of a kind for a culture, or for the nearest culture that has one.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="culture">The culture's code; null means <see cref="TargetCulture"/>.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in for a culture without a model.</param>
    /// <exception cref="ArgumentException">There is no such model, and English may not stand in.</exception>
    protected T GetModel<T>(string culture, bool fallbackToDefaultCulture)
        where T : IModel =>
        (T)registry.Get(culture ?? TargetCulture, typeof(T), fallbackToDefaultCulture);

    /// <summary>Says how to make the model of a kind for a culture.</summary>
    /// <typeparam name="T">The kind by which <see cref="GetModel{T}"/> finds it.</typeparam>
    /// <param name="culture">A code listed in <see cref="Culture"/>.</param>
    /// <param name="modelCreator">Makes the model.</param>
    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator) =>
        registry.Add(culture, typeof(T), () => modelCreator(Options));
}
