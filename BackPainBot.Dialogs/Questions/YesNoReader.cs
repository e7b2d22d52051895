using System.Buffers;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace BackPainBot.Dialogs.Questions;

/// <summary>Reads yes or no to a question of the conversation itself, such as consent, from a button, a card or words.</summary>
public sealed class YesNoReader
{
    private const string But = "but";
    private const int FewWords = 4;
    private const int LongestAgreement = 200;
    private static readonly SearchValues<char> OfCode = SearchValues.Create("{}[]<>=\\");
    private static readonly char[] Around = [' ', '.', '!', ','];
    private static readonly char[] Pauses = [',', '.', '!', ';', '\n'];
    private static readonly char[] Stops = ['.', '!', '?', '\n'];
    private static readonly char[] Between = [' ', '.', '!', ',', ';', ':', '?', '-', '\n', '\r'];
    private readonly HashSet<string> _yes;
    private readonly HashSet<string> _no;
    private readonly HashSet<string> _negations;
    private readonly string[] _agreeing;
    private readonly HashSet<string> _plainly;
    private readonly Phrases _already;
    private readonly Phrases _takesBack;
    private readonly Phrases _takesBackLater;
    private readonly Phrases _greetings;
    private readonly Phrases _questions;

    /// <summary>Made once.</summary>
    public YesNoReader(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _yes = new HashSet<string>(words.List("YesWords"), StringComparer.OrdinalIgnoreCase);
        _no = new HashSet<string>(words.List("NoWords"), StringComparer.OrdinalIgnoreCase);
        _negations = new HashSet<string>(words.List("Negations"), StringComparer.OrdinalIgnoreCase);
        _plainly = new HashSet<string>(words.List("Heard.YesPlainly"), StringComparer.OrdinalIgnoreCase);
        _agreeing = [.. words.List("Heard.Agreeing")];
        _already = new Phrases(words.List("Heard.YesAlready"));
        _takesBack = new Phrases(words.List("Heard.YesTakenBack"));
        _takesBackLater = new Phrases(words.List("Heard.YesTakenBackLater"));
        _greetings = new Phrases(words.List("Heard.SmallTalk"));
        _questions = new Phrases(words.List("Heard.QuestionBegins"));
    }

    /// <summary>
    /// True, false, or null where it is neither: then it is better to ask again than to take or refuse what was not
    /// meant. With <paramref name="aloneOnly"/> just a short reply counts, for one that says more than yes or no.
    /// </summary>
    public bool? Read(MemberMessage message, bool aloneOnly)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Card is { } card)
        {
            var chosen = card.Choices.GetValueOrDefault(QuestionIds.Consent, []);
            return chosen is ["yes"] ? true : chosen is ["no"] ? false : null;
        }

        var text = message.Text.Trim(Around);
        if (_yes.Contains(text) || _already.Are(text))
        {
            return true;
        }

        if (_no.Contains(text))
        {
            return false;
        }

        if (BeginsWithYes(text, tellsMore: aloneOnly))
        {
            return true;
        }

        // "No feeling in my foot" refuses nothing, and neither does "no idea": a longer reply can only agree. "Are you sure?" does not.
        // And whoever pastes code or a whole page agrees to nothing by a word in it.
        return text.EndsWith('?') || (aloneOnly && text.Count(char.IsWhiteSpace) >= FewWords) || HasNegation(text) || _takesBack.In(text) || IsNoSpeech(text) ? null : Agrees(text);
    }

    /// <summary>Whether a text begins with a no that stands for itself: "no, it began this morning", "no no. I only asked".</summary>
    public bool BeginsWithNo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOfAny(Pauses);
        var head = (end < 0 ? text : text[..end]).Trim(Around);
        return head.Length > 0 && (_no.Contains(head) || head.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(_no.Contains));
    }

    /// <summary>
    /// "Yes of course, I have nothing to hide", "Hi, yes ok, but is it deleted? So I did ...": a yes that stands for itself, and nothing
    /// after it that takes it back. What follows may be a question, or the story.
    /// </summary>
    private bool BeginsWithYes(string text, bool tellsMore)
    {
        var said = WithoutGreeting(text);
        if (said.AsSpan().ContainsAny(OfCode))
        {
            return false;
        }

        var end = said.IndexOfAny(Pauses);
        if (end <= 0 || !IsYes(said[..end]))
        {
            end = tellsMore ? EndOfYes(said) : 0;
        }

        if (end <= 0)
        {
            return false;
        }

        var stop = said.IndexOfAny(Stops, end + 1 < said.Length ? end + 1 : end);
        var (beside, after) = stop < 0 ? (said[end..], string.Empty) : (said[end..stop], said[stop..]);
        var isQuestion = after.StartsWith('?') && _questions.Begin(WithoutBut(beside));
        return !IsTakenBack(isQuestion ? WithoutBut(beside) : beside, tellsMore && !isQuestion) && (isQuestion || !after.StartsWith('?')) && !_takesBackLater.In(after);
    }

    /// <summary>In a story "but" and "not" are of the back: there only its first words, and words of keeping, take a yes back.</summary>
    private bool IsTakenBack(string beside, bool tellsMore) => tellsMore
        ? _takesBack.Begin(beside) || _takesBack.In(FirstWords(beside)) || _takesBackLater.In(beside)
        : _takesBack.In(beside);

    /// <summary>Where the words that agree end, "yes ok I suppose so I did ..."; 0 where it is but an "ok" that may belong to what follows.</summary>
    private int EndOfYes(string said)
    {
        var end = 0;
        var isYes = false;
        for (var agreed = 0; ;)
        {
            var words = _agreeing.Where(words => Reaches(said, end, words) > 0).MaxBy(words => words.Length);
            if (words is null)
            {
                return isYes || agreed > 1 ? end : 0;
            }

            end = Reaches(said, end, words);
            isYes |= _plainly.Contains(words);
            agreed += _yes.Contains(words) ? 1 : 0;
        }
    }

    /// <summary>The end of these words where they stand next, as whole words; else 0.</summary>
    private static int Reaches(string said, int from, string words)
    {
        var start = from + (said.Length - from - said.AsSpan(from).TrimStart(Between).Length);
        var end = start + words.Length;
        return end < said.Length && Between.Contains(said[end]) && said.AsSpan(start, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase) ? end : 0;
    }

    private bool IsYes(string head) =>
        head.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= FewWords } words
        && (_yes.Contains(head.Trim()) || (_yes.Contains(words[0]) && !words.Any(_negations.Contains) && Agrees(head) == true));

    /// <summary>"Hi, yes", "hi yes": the words after a greeting.</summary>
    private string WithoutGreeting(string text)
    {
        var end = text.IndexOfAny(Pauses) is > 0 and var pause && _greetings.Are(text[..pause]) ? pause : text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && _greetings.Are(text[..end]) ? text[end..].TrimStart(Between) : text;
    }

    private static string FirstWords(string text) =>
        string.Join(' ', text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Take(FewWords).TakeWhile(word => !word.Equals(But, StringComparison.OrdinalIgnoreCase)));

    private static string WithoutBut(string text) =>
        text.TrimStart(Between) is var said && said.StartsWith($"{But} ", StringComparison.OrdinalIgnoreCase) ? said[But.Length..].TrimStart() : said;

    private static bool IsNoSpeech(string text) => text.Length > LongestAgreement || text.AsSpan().ContainsAny(OfCode);

    private static bool? Agrees(string text) =>
        ChoiceRecognizer.RecognizeBoolean(text, Culture.English) is [{ Resolution: { } resolution }, ..]
            && resolution.TryGetValue("value", out var value) && value is true
                ? true
                : null;

    private bool HasNegation(string text) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(word => _negations.Contains(word));
}
