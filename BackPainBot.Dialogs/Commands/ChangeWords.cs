using System.Collections.Immutable;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Reads "change severity to 4" and its like: which answer, and what it shall be.</summary>
public sealed class ChangeWords
{
    private static readonly char[] Around = [' ', '.', '!', '?', ',', ':', '"', '\''];
    private readonly Wording _words;
    private readonly ImmutableArray<string> _maps;
    private readonly ImmutableArray<string> _before;
    private readonly ImmutableArray<string> _after;
    private readonly ImmutableArray<string> _verbs;
    private readonly ImmutableArray<string> _articles;
    private readonly ImmutableArray<string> _links;
    private readonly ImmutableArray<(string Name, string Question)> _names;

    /// <summary>Made once.</summary>
    public ChangeWords(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = words;
        _maps = words.List("Heard.Change.Map");
        _before = [.. words.List("Command.Before").OrderByDescending(polite => polite.Length)];
        _after = words.List("Command.After");
        _verbs = words.List("Heard.Change.Verbs");
        _articles = words.List("Heard.Change.Articles");
        _links = words.List("Heard.Change.Links");
        _names = [.. QuestionIds.Clinical
            .SelectMany(question => words.List($"Heard.Named.{question}").Select(name => (name, question)))
            .OrderByDescending(pair => pair.name.Length)];
    }

    /// <summary>What a member may call the answer to a question; the first of its names.</summary>
    public string NameOf(string question) => _words.List($"Heard.Named.{question}")[0];

    /// <summary>The question and the new answer, which is empty where none was said; null where the text asks for no change.</summary>
    public ChangeRequest? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.Trim(Around);
        if (IsMap(rest))
        {
            return new ChangeRequest(QuestionIds.Location, string.Empty) { Lead = "Change.Map" };
        }

        if (!TryCut(ref rest, _verbs))
        {
            return null;
        }

        TryCut(ref rest, _articles);
        foreach (var (name, question) in _names)
        {
            var left = rest;
            if (TryCut(ref left, [name]))
            {
                // "Change in the pain at night" tells something; it asks for nothing.
                return left.Length == 0 || TryCut(ref left, _links) ? new ChangeRequest(question, left) : null;
            }
        }

        return null;
    }

    /// <summary>The map of the back asks for the place, so whoever wants to see it may choose it anew.</summary>
    private bool IsMap(string text)
    {
        var asked = text;
        while (TryCut(ref asked, _before))
        {
        }

        return _maps.Any(map => IsSame(asked, map) || _after.Any(polite => IsSame(asked, $"{map} {polite}")));
    }

    private static bool IsSame(string said, string words) => said.Equals(words, StringComparison.OrdinalIgnoreCase);

    private static bool TryCut(ref string text, ImmutableArray<string> beginnings)
    {
        foreach (var words in beginnings)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || Around.Contains(text[words.Length])))
            {
                text = text[words.Length..].Trim(Around);
                return true;
            }
        }

        return false;
    }
}
