namespace Microsoft.Bot.Schema;

/// <summary>How a text is marked up, for <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>Not at all; every character stands for itself.</summary>
    public const string Plain = "plain";

    /// <summary>A channel's small set of XML elements.</summary>
    public const string Xml = "xml";
}
