using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace BackPainBot.Dialogs.Questions;

/// <summary>Reads yes or no to a question of the conversation itself, such as consent, from a button, a card or words.</summary>
public sealed class YesNoReader
{
    private const int FewWords = 4;
    private readonly HashSet<string> _yes;
    private readonly HashSet<string> _no;

    /// <summary>Made once.</summary>
    public YesNoReader(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _yes = new HashSet<string>(words.List("YesWords"), StringComparer.OrdinalIgnoreCase);
        _no = new HashSet<string>(words.List("NoWords"), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// True, false, or null where it is neither. With <paramref name="aloneOnly"/> just a short reply counts, so that the
    /// "no" of "no pain in the legs, but ..." refuses nothing.
    /// </summary>
    public bool? Read(MemberMessage message, bool aloneOnly)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Card is { } card)
        {
            var chosen = card.Choices.Values.SelectMany(choices => choices).ToList();
            return chosen is ["yes"] ? true : chosen is ["no"] ? false : null;
        }

        var text = message.Text.Trim(' ', '.', '!', ',');
        if (_yes.Contains(text))
        {
            return true;
        }

        if (_no.Contains(text))
        {
            return false;
        }

        if (aloneOnly && text.Count(char.IsWhiteSpace) >= FewWords)
        {
            return null;
        }

        return ChoiceRecognizer.RecognizeBoolean(text, Culture.English) is [{ Resolution: { } resolution }, ..]
            && resolution.TryGetValue("value", out var value) && value is bool answer
                ? answer
                : null;
    }
}
