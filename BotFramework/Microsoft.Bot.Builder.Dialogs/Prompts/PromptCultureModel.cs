namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a language says yes and no and lists choices.</summary>
public class PromptCultureModel
{
    /// <summary>The language, as "en-us".</summary>
    public string Locale { get; set; }

    /// <summary>What stands between choices, the space included: ", ".</summary>
    public string Separator { get; set; }

    /// <summary>What stands between two choices: " or ".</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of more than two choices: ", or ".</summary>
    public string InlineOrMore { get; set; }

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; set; }
}
