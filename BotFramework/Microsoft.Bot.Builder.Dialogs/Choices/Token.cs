namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Where it begins: the index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Where it ends: the index of the last character, inclusive.</summary>
    public int End { get; set; }

    /// <summary>The word as it is written.</summary>
    public string Text { get; set; }

    /// <summary>The word as it is compared.</summary>
    public string Normalized { get; set; }
}
