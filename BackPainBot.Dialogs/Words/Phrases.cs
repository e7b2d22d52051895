using System.Collections.Immutable;
using System.Text;

namespace BackPainBot.Dialogs.Words;

/// <summary>
/// Phrases to find in what a member wrote, whatever the case and the punctuation. For what the conversation itself must
/// hear, such as "they sent me home"; signs and facts are the clinical core's to read.
/// </summary>
public sealed class Phrases
{
    private const int LongestRead = 2_000;
    private readonly ImmutableArray<string> _phrases;

    /// <summary>Made once.</summary>
    /// <param name="phrases">Words with single spaces between; nothing but letters and digits of each counts.</param>
    public Phrases(IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        _phrases = [.. phrases.Select(Plain).Where(phrase => phrase.Length > 1)];
    }

    /// <summary>Whether one of the phrases stands in <paramref name="text"/>, as whole words.</summary>
    public bool In(string text)
    {
        var said = Plain(text);
        return _phrases.Any(phrase => said.Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>Whether <paramref name="text"/> begins with one of the phrases.</summary>
    public bool Begin(string text)
    {
        var said = Plain(text);
        return _phrases.Any(phrase => said.StartsWith(phrase, StringComparison.Ordinal));
    }

    /// <summary>Whether <paramref name="text"/> ends with one of the phrases.</summary>
    public bool End(string text)
    {
        var said = Plain(text);
        return _phrases.Any(phrase => said.EndsWith(phrase, StringComparison.Ordinal));
    }

    /// <summary>Whether <paramref name="text"/> is one of the phrases and nothing else.</summary>
    public bool Are(string text) => _phrases.Contains(Plain(text));

    /// <summary>The words of <paramref name="text"/> that are of none of the phrases.</summary>
    public string Without(string text) =>
        _phrases.Aggregate(Plain(text), (left, phrase) => left.Replace(phrase, " ", StringComparison.Ordinal)).Trim();

    /// <summary>The words of <paramref name="text"/> after the phrase that goes farthest; all of them where there is none.</summary>
    public string After(string text)
    {
        var said = Plain(text);
        var end = _phrases.Select(phrase => said.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at ? at + phrase.Length : 0).Append(0).Max();
        return said[end..].Trim();
    }

    /// <summary>The words in lower case, a space before, between and after; an apostrophe is left out.</summary>
    private static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(" ", Math.Min(text.Length, LongestRead) + 2);
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, LongestRead)))
        {
            if (char.IsLetterOrDigit(character))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '\u2019') && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain[^1] == ' ' ? plain.ToString() : plain.Append(' ').ToString();
    }
}
