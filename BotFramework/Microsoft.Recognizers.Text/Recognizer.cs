namespace Microsoft.Recognizers.Text;

/// <summary>A family of models, one for each kind and culture, made when first asked for.</summary>
/// <typeparam name="TRecognizerOptions">The family's flags.</typeparam>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    // A handful at the most: looking through them costs less than a dictionary does, above all on the first call.
    private readonly List<Registration> registrations = [];

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
            var culture = Culture.MapToNearestLanguage(targetCulture);
            foreach (var registration in registrations)
            {
                if (registration.Culture == culture)
                {
                    registration.GetModel(options);
                }
            }
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
        where T : IModel
    {
        var asked = culture ?? TargetCulture;
        if (asked is not null && TryGetModel(Culture.MapToNearestLanguage(asked), out T model))
        {
            return model;
        }

        return fallbackToDefaultCulture && TryGetModel(Culture.English, out model)
            ? model
            : throw new ArgumentException($"There is no {typeof(T).Name} for the culture '{asked}'.", nameof(culture));
    }

    /// <summary>Says how to make the model of a kind for a culture.</summary>
    /// <typeparam name="T">The kind by which <see cref="GetModel{T}"/> finds it.</typeparam>
    /// <param name="culture">A code listed in <see cref="Culture"/>.</param>
    /// <param name="modelCreator">Makes the model.</param>
    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator) =>
        registrations.Add(new Registration(culture, typeof(T), modelCreator));

    private bool TryGetModel<T>(string culture, out T model)
        where T : IModel
    {
        foreach (var registration in registrations)
        {
            if (registration.Culture == culture && registration.Kind == typeof(T))
            {
                model = (T)registration.GetModel(Options);
                return true;
            }
        }

        model = default;
        return false;
    }

    private sealed class Registration(string culture, Type kind, Func<TRecognizerOptions, IModel> create)
    {
        private IModel model;

        public string Culture => culture;

        public Type Kind => kind;

        /// <summary>The model, made once: of two threads that make it at the same time, one wins.</summary>
        public IModel GetModel(TRecognizerOptions options) =>
            Volatile.Read(ref model)
            ?? Interlocked.CompareExchange(ref model, create(options), null)
            ?? model;
    }
}
