namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in a text.</summary>
/// <typeparam name="T">The type of what was found.</typeparam>
public class ModelResult<T>
{
    /// <summary>The words that were found.</summary>
    public string Text { get; set; }

    /// <summary>Where they begin: the index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Where they end: the index of the last character, inclusive.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing was found: "choice" or "value".</summary>
    public string TypeName { get; set; }

    /// <summary>What was found.</summary>
    public T Resolution { get; set; }
}
