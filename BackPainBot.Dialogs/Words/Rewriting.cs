using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BackPainBot.Dialogs.Words;

/// <summary>
/// Puts phrases of a text into others, the longest that begins at a word first, each word once. For whole families of
/// sentences that differ in a few words.
/// </summary>
internal sealed class Rewriting
{
    private const string Becomes = " = ";
    private readonly FrozenDictionary<string, string> _phrases;
    private readonly Regex _any;

    /// <summary>Made once, from lines such as <c>your = their</c>.</summary>
    /// <param name="rules">
    /// A phrase that begins with a small letter is also meant at the beginning of a sentence; one that begins with a capital
    /// only there. One without another stays as it is.
    /// </param>
    /// <exception cref="ArgumentException">A phrase stands there twice.</exception>
    public Rewriting(IEnumerable<string> rules)
    {
        var pairs = rules.Select(rule => rule.Split(Becomes, 2)).Select(pair => (From: pair[0], To: pair[^1])).ToList();
        if (pairs.GroupBy(pair => pair.From, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"\"{twice.Key}\" is put into words twice: remove one line.", nameof(rules));
        }

        _phrases = pairs.ToFrozenDictionary(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
        var patterns = pairs.Select(pair => pair.From).OrderByDescending(phrase => phrase.Length).Select(Pattern);
        _any = new Regex($@"(?<![\w'])(?:{string.Join('|', patterns)})(?![\w']|-\w)", RegexOptions.CultureInvariant);
    }

    /// <summary>The text in the other words.</summary>
    public string Of(string text) => _any.Replace(text, match =>
    {
        var becomes = _phrases.GetValueOrDefault(match.Value) ?? _phrases[char.ToLowerInvariant(match.Value[0]) + match.Value[1..]];
        return char.IsUpper(match.Value[0]) && IsSentenceStart(text, match.Index) ? Capital(becomes) : becomes;
    });

    private static string Pattern(string phrase) => char.IsLower(phrase[0])
        ? $"[{phrase[0]}{char.ToUpperInvariant(phrase[0])}]{Regex.Escape(phrase[1..])}"
        : Regex.Escape(phrase);

    /// <summary>"I" has a capital anywhere; what it becomes has one where a sentence begins.</summary>
    private static bool IsSentenceStart(string text, int at)
    {
        while (at > 0 && !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not (',' or ';' or ')'))
        {
            if (text[--at] is '.' or '!' or '?' or '\n')
            {
                return true;
            }
        }

        return at == 0;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
