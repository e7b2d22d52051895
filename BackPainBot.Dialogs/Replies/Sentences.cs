using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BackPainBot.Dialogs.Replies;

/// <summary>Takes a paragraph of the knowledge apart, so that a card can show its parts.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a paragraph, in order; what stands in quotes is kept in one piece.</summary>
    public static ImmutableArray<string> Of(string paragraph)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        foreach (Match end in End().Matches(paragraph))
        {
            var next = end.Index + end.Length;
            if (QuoteMark().Count(paragraph[start..next]) % 2 == 0)
            {
                sentences.Add(paragraph[start..next].Trim());
                start = next;
            }
        }

        sentences.Add(paragraph[start..].Trim());
        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }

    /// <summary>The sentences of what a member wrote, who may begin none with a capital, each with the mark that ends it.</summary>
    public static ImmutableArray<string> Said(string text) =>
        [.. SaidEnd().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    /// <summary>What a sentence has in quotes, or null: the words that the member is to say.</summary>
    public static string? Quote(string sentence) => Quoted().Match(sentence) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The text with a capital first; names are written as they stand inside a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Labels as they stand inside a sentence, one after the other.</summary>
    public static string Inside(IEnumerable<string> labels) =>
        string.Join(", ", labels.Select(label => label.Length == 0 || Myself().IsMatch(label) ? label : char.ToLowerInvariant(label[0]) + label[1..]));

    /// <summary>Begins with "I", which is a capital everywhere.</summary>
    [GeneratedRegex(@"^I\b", RegexOptions.CultureInvariant)]
    private static partial Regex Myself();

    [GeneratedRegex(@"[.!?]'?\s+(?=[\p{Lu}'])", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"(?<=[.!?…？])(?![.!?…？\d])|\n", RegexOptions.CultureInvariant)]
    private static partial Regex SaidEnd();

    [GeneratedRegex(@"(?<!\w)'|'(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"(?<!\w)'([^']+)'(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
