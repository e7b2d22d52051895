namespace Microsoft.Recognizers.Text;

/// <summary>
/// The models of a recognizer, each made when first asked for. A handful at the most: looking through them costs less than
/// a dictionary does. Not generic, so that it is compiled ahead of time whatever a recognizer's options are.
/// </summary>
internal sealed class ModelRegistry
{
    private readonly List<Registration> registrations = [];

    public void Add(string culture, Type kind, Func<IModel> create) => registrations.Add(new Registration(culture, kind, create));

    /// <summary>Makes all models of a culture.</summary>
    public void CreateAll(string culture)
    {
        foreach (var registration in registrations)
        {
            if (registration.Culture == culture)
            {
                registration.GetModel();
            }
        }
    }

    /// <summary>The model of a kind for a culture or the nearest that has one.</summary>
    /// <param name="culture">The culture's code; null if none is meant.</param>
    /// <param name="kind">The kind that it was registered for.</param>
    /// <param name="fallbackToDefaultCulture">Whether English may stand in.</param>
    /// <exception cref="ArgumentException">There is no such model, and English may not stand in.</exception>
    public IModel Get(string culture, Type kind, bool fallbackToDefaultCulture)
    {
        var model = culture is null ? null : Find(Culture.MapToNearestLanguage(culture), kind);
        return model
            ?? (fallbackToDefaultCulture ? Find(Culture.English, kind) : null)
            ?? throw new ArgumentException($"There is no {kind.Name} for the culture '{culture}'.", nameof(culture));
    }

    private IModel Find(string culture, Type kind)
    {
        foreach (var registration in registrations)
        {
            if (registration.Culture == culture && registration.Kind == kind)
            {
                return registration.GetModel();
            }
        }

        return null;
    }

    private sealed class Registration(string culture, Type kind, Func<IModel> create)
    {
        private IModel model;

        public string Culture => culture;

        public Type Kind => kind;

        /// <summary>The model, made once: of two threads that make it at the same time, one wins.</summary>
        public IModel GetModel() =>
            Volatile.Read(ref model)
            ?? Interlocked.CompareExchange(ref model, create(), null)
            ?? model;
    }
}
