namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the question names them itself.</summary>
    None,

    /// <summary>In the form that fits the channel and the number of choices.</summary>
    Auto,

    /// <summary>In the sentence: "(1) red, (2) green, or (3) blue".</summary>
    Inline,

    /// <summary>As a list, a line each.</summary>
    List,

    /// <summary>As buttons that disappear with the answer.</summary>
    SuggestedAction,

    /// <summary>As buttons on a card.</summary>
    HeroCard,
}
