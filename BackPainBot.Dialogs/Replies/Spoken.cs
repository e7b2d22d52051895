using System.Text.RegularExpressions;

namespace BackPainBot.Dialogs.Replies;

/// <summary>Makes of a text with headings and lists one to be read aloud.</summary>
internal static partial class Spoken
{
    /// <summary>The text without its marks; a heading ends like a sentence.</summary>
    public static string Of(string text) => Marks().Replace(Heading().Replace(text, "$1:"), string.Empty).Trim();

    [GeneratedRegex(@"^\*\*([^*\n]*[^*\n.!?:])\*\*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*|^- ", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Marks();
}
