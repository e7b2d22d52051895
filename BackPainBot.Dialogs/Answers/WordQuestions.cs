using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Answers;

/// <summary>
/// Hears which words a member does not know: "what is groin? blood thinner what is?". To ask for a word is not to have what it names, so
/// such a sentence tells nothing; what else the message says is read without it.
/// </summary>
public sealed partial class WordQuestions
{
    private const int MostWords = 6;
    private const int LongestText = 600;
    private readonly ClinicalCore _core;
    private readonly Wording _words;
    private readonly Phrases _before;
    private readonly Phrases _after;
    private readonly Phrases _noWord;

    /// <summary>Made once.</summary>
    public WordQuestions(ClinicalCore core, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _words = words;
        _before = new Phrases(words.List("Heard.Word.Before"));
        _after = new Phrases(words.List("Heard.Word.After"));
        _noWord = new Phrases(words.List("Heard.Word.NotAWord"));
    }

    /// <summary>What the words mean that a text asks for, in its order, each once; empty where it asks for none that are known.</summary>
    public ImmutableArray<GeneralAnswer> Meanings(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Sentences(text).Where(IsOfWords).SelectMany(Answers).Distinct()];
    }

    /// <summary>The text without the sentences that ask for a word; the same text where none does.</summary>
    public string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = Sentences(text);
        string[] rest = [.. sentences.Where(sentence => !IsOfWords(sentence) || Answers(sentence).Length == 0)];
        return rest.Length == sentences.Length ? text : string.Concat(rest).Trim();
    }

    private static string[] Sentences(string text) =>
        text.Length > LongestText ? [text] : [.. Sentence().Matches(text).Select(match => match.Value)];

    private bool IsOfWords(string sentence) =>
        (_before.Begin(sentence) || _after.End(sentence))
        && Word(sentence) is { Length: > 0 } asked && !_noWord.In(asked) && asked.Split(' ').Length <= MostWords;

    /// <summary>Each of several words in one sentence is a question of its own: "what is groin and twinge".</summary>
    private GeneralAnswer[] Answers(string sentence) =>
        Between().Split(sentence).Select(Word).SelectMany(Answer).ToArray() is { Length: > 0 } each ? each : [.. Answer(Word(sentence))];

    private IEnumerable<GeneralAnswer> Answer(string word) => word.Length == 0 ? [] : _core.FindAnswers(_words["Word.Question", word], isAsked: true).Take(1);

    private string Word(string part) => _after.Without(_before.Without(part));

    [GeneratedRegex(@"[^.?!;\n]+[.?!;\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@",|/| and | or ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
