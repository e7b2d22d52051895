using System.Buffers;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace BackPainBot.Dialogs.Questions;

/// <summary>Reads yes or no to a question of the conversation itself, such as consent, from a button, a card or words.</summary>
public sealed class YesNoReader
{
    private const int FewWords = 4;
    private const int LongestAgreement = 200;
    private static readonly SearchValues<char> OfCode = SearchValues.Create("{}[]<>=\\");
    private static readonly char[] Around = [' ', '.', '!', ','];
    private static readonly char[] Pauses = [',', '.', '!', ';'];
    private static readonly char[] Between = [' ', '.', '!', ',', ';', ':', '?', '-'];
    private readonly HashSet<string> _yes;
    private readonly HashSet<string> _no;
    private readonly HashSet<string> _negations;
    private readonly Phrases _takesBack;

    /// <summary>Made once.</summary>
    public YesNoReader(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _yes = new HashSet<string>(words.List("YesWords"), StringComparer.OrdinalIgnoreCase);
        _no = new HashSet<string>(words.List("NoWords"), StringComparer.OrdinalIgnoreCase);
        _negations = new HashSet<string>(words.List("Negations"), StringComparer.OrdinalIgnoreCase);
        _takesBack = new Phrases(words.List("Heard.YesTakenBack"));
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
        if (_yes.Contains(text))
        {
            return true;
        }

        if (_no.Contains(text))
        {
            return false;
        }

        if (BeginsWithYes(text))
        {
            return true;
        }

        // "No feeling in my foot" refuses nothing, and neither does "no idea": a longer reply can only agree. "Are you sure?" does not.
        // And whoever pastes code or a whole page agrees to nothing by a word in it.
        return text.EndsWith('?') || (aloneOnly && text.Count(char.IsWhiteSpace) >= FewWords) || HasNegation(text) || _takesBack.In(text) || IsNoSpeech(text) ? null : Agrees(text);
    }

    /// <summary>"Yes of course, I have nothing to hide": a yes that stands for itself, and nothing after it that takes it back.</summary>
    private bool BeginsWithYes(string text)
    {
        var end = text.IndexOfAny(Pauses);
        return end > 0 && !text.EndsWith('?') && !IsNoSpeech(text) && !_takesBack.In(text[end..])
            && text[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= FewWords } words
            && _yes.Contains(words[0]) && !words.Any(_negations.Contains) && (_yes.Contains(text[..end].Trim()) || Agrees(text[..end]) == true);
    }

    private static bool IsNoSpeech(string text) => text.Length > LongestAgreement || text.AsSpan().ContainsAny(OfCode);

    private static bool? Agrees(string text) =>
        ChoiceRecognizer.RecognizeBoolean(text, Culture.English) is [{ Resolution: { } resolution }, ..]
            && resolution.TryGetValue("value", out var value) && value is true
                ? true
                : null;

    private bool HasNegation(string text) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(word => _negations.Contains(word));
}
