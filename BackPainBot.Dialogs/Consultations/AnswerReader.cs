using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Questions;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>Turns one message into findings: a card's choices, a button's label, or free text.</summary>
public sealed class AnswerReader
{
    private readonly ClinicalCore _core;
    private readonly ChoiceLabels _labels;
    private readonly CardReader _cards;
    private readonly AsideReader _asides;
    private readonly WordQuestions _wordQuestions;

    /// <summary>Made once.</summary>
    public AnswerReader(ClinicalCore core, ChoiceLabels labels, CardReader cards, AsideReader asides, WordQuestions wordQuestions)
    {
        _wordQuestions = wordQuestions;
        _asides = asides;
        _core = core;
        _labels = labels;
        _cards = cards;
    }

    /// <summary>Understands <paramref name="message"/> in the light of what is open, and merges it into the turn's case.</summary>
    public void Read(MemberTurn turn, MemberMessage message)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Card is { } card)
        {
            _cards.Read(turn, card);
            // A card pressed again says nothing to what is asked now, which therefore comes again as it was.
            turn.AsksAgain |= message.Text.Length == 0 && turn.Heard is { Findings.IsEmpty: true, AnsweredQuestions.IsEmpty: true } && _cards.IsPast(turn, card);
        }

        var open = turn.Consultation.OpenQuestions;
        if (open.Length > 0 && _labels.Find(open[0], message.Text, turn.Consultation.Case) is { } choice)
        {
            // A button sends its label; it means just its choice, in whatever words the label is.
            turn.Choose(open[0], [choice]);
        }
        else if (_wordQuestions.Without(message.Text) is var rest && rest.Length < message.Text.Length)
        {
            // Who asks what a word means tells of no such thing, and has not answered the list.
            Understand(turn, message, open.Contains(QuestionIds.Checklist) ? [] : open, rest);
        }
        else if (!TellsSignInQuestion(turn, message, open))
        {
            Understand(turn, message, open);
            if (open.Contains(QuestionIds.Checklist) && _asides.IsQuestion(message.Text) && !turn.Heard.Findings.IsEmpty
                && turn.Heard.Findings.All(finding => finding.Presence == Presence.Unknown))
            {
                // "Are you sure?" is no "not sure" to the list.
                turn.Unhear();
            }
        }
    }

    /// <summary>Understands what was said beside the questions: whatever is open, it is no answer to it.</summary>
    public void ReadAside(MemberTurn turn, MemberMessage message)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(message);
        Understand(turn, message, []);
    }

    /// <summary>
    /// "Can I train with a numb foot?" tells of a sign, and that counts; but a question is no answer to the list of them: it denies no other.
    /// </summary>
    private bool TellsSignInQuestion(MemberTurn turn, MemberMessage message, ImmutableArray<string> open)
    {
        if (!open.Contains(QuestionIds.Checklist) || !_asides.IsQuestion(message.Text))
        {
            return false;
        }

        var before = turn.Safety;
        Understand(turn, message, []);
        if (turn.Safety.FlagToConfirm != before.FlagToConfirm || !turn.Safety.Flags.SequenceEqual(before.Flags))
        {
            return true;
        }

        turn.Unhear();
        return false;
    }

    private void Understand(MemberTurn turn, MemberMessage message, ImmutableArray<string> open, string? words = null)
    {
        var text = words ?? message.Text;
        if (text.Length > 0)
        {
            var said = new Utterance(text, message.SaidAt, message.Locale, turn.Consultation.Turns, open) { IsForSomebodyElse = turn.Consultation.IsForSomeoneElse };
            turn.Hear(_core.Understand(said, turn.Consultation.Case));
        }
    }
}
