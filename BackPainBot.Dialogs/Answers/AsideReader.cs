using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Answers;

/// <summary>Tells what answers nothing from an answer. Whatever says anything of the member's back is none of these.</summary>
public sealed class AsideReader
{
    private const int FewWords = 6;
    private static readonly char[] CodeBegins = ['{', '[', '<'];
    private readonly Phrases _insults;
    private readonly Phrases _smallTalk;
    private readonly Phrases _thanks;
    private readonly Phrases _gratitude;
    private readonly Phrases _questions;
    private readonly Phrases _meaning;

    /// <summary>Made once.</summary>
    public AsideReader(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _insults = new Phrases(words.List("Heard.Insult"));
        _smallTalk = new Phrases(words.List("Heard.SmallTalk"));
        _thanks = new Phrases(words.List("Heard.Thanks"));
        _gratitude = new Phrases(words.List("Heard.Gratitude"));
        _questions = new Phrases(words.List("Heard.QuestionBegins"));
        _meaning = new Phrases(words.List("Heard.Meaning"));
    }

    /// <summary>What the message of this turn is beside an answer, or null.</summary>
    public Aside? Read(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message is not { Card: null, Command: null } message)
        {
            return null;
        }

        var text = message.Text;
        if (IsQuestion(text))
        {
            return Aside.Question;
        }

        return !turn.Heard.Findings.IsEmpty ? null
            : message.IsEmpty ? (message.HasAttachment ? Aside.Attachment : Aside.NoWords)
            : !text.Any(char.IsLetterOrDigit) ? Aside.NoWords
            : IsCode(text) ? Aside.Code
            : IsShort(text) && _insults.In(text) ? Aside.Insult
            : _smallTalk.Are(text) ? Aside.SmallTalk
            : _thanks.Are(text) || (IsShort(text) && !text.Contains('?', StringComparison.Ordinal) && _gratitude.In(text)) ? Aside.Thanks
            : null;
    }

    /// <summary>A question begins as questions do; the mark alone may stand for doubt, as in "about a four?".</summary>
    public bool IsQuestion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AsksForMeaning(text) || (text.TrimEnd().EndsWith('?') && text.Contains(' ', StringComparison.Ordinal) && _questions.In(text)) || _questions.Begin(text);
    }

    /// <summary>Whether it asks what a word means.</summary>
    public bool AsksForMeaning(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsShort(text) && _meaning.Begin(text);
    }

    private static bool IsCode(string text) =>
        CodeBegins.Contains(text.TrimStart()[0]) || text.Contains("://", StringComparison.Ordinal) || text.Contains("</", StringComparison.Ordinal);

    private static bool IsShort(string text) => text.Count(char.IsWhiteSpace) < FewWords;
}
